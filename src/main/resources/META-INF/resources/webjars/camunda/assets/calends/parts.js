// What the tabs and cards are made of that we add to the webapps. All text comes in as text, never as markup.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const dates = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

export const dateName = instant => new Date(instant).toLocaleDateString('en', dates);

/** The last day before an instant, at which a term is over. */
export const lastDateName = instant => dateName(new Date(instant).getTime() - 1);

export const monthName = month => new Date(`${month}-01T00:00:00Z`)
  .toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function element(tag, attributes = {}, ...children) {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(...children);
  return made;
}

export const link = (path, text) => element('a', { className: 'btn btn-default', href: root + path }, text);

/** Names and what they are. */
export const facts = entries => element('dl', { className: 'calends-facts' },
  ...entries.flatMap(([name, ...words]) => [element('dt', {}, name), element('dd', {}, ...words)]));

function unread(status) {
  if (status === 401) {
    return 'You are signed out. Load this page again to sign in.';
  }
  return status === 403 || status === 404
    ? 'It is not there any more, or not for you to read.'
    : `The program answered ${status}.`;
}

/** Calls our program as whoever is logged in; throws what people can be told. */
export async function read(path, accept = 'application/json, application/problem+json') {
  let answer;
  try {
    answer = await fetch(root + path, { credentials: 'same-origin', headers: { Accept: accept } });
  } catch {
    throw new Error('The program did not answer.');
  }
  if (!answer.ok) {
    throw new Error(unread(answer.status));
  }
  return accept.includes('html') ? answer.text() : answer.json();
}

/** Shows in a node what `load` makes, or why there is nothing to show. */
export async function show(node, what, load) {
  const said = element('p', { role: 'status' }, `${what} is being read.`);
  node.className = 'calends-part';
  node.replaceChildren(said);
  try {
    node.replaceChildren(...await load());
  } catch (failure) {
    const again = element('button', { type: 'button', className: 'btn btn-default' }, 'Try again');
    again.addEventListener('click', () => show(node, what, load));
    said.textContent = `${what} could not be read. ${failure.message}`;
    said.setAttribute('role', 'alert');
    node.replaceChildren(said, again);
  }
}
