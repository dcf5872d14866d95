// What the task forms of an offer have in common: which offer a task is about, how to call the API, and how to say what it
// refused. Tasklist waits for this file before it shows a task.
const webapps = document.querySelector('base').getAttribute('app-root');
const api = webapps.replace(/\/camunda$/, '') + '/api';

const cookie = name => (document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`)) || [])[1] || '';

// crypto.randomUUID is missing where a page comes over plain HTTP from another machine.
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

function headersFor(method, body) {
  const headers = { Accept: 'application/json, application/problem+json' };
  if (method !== 'GET') {
    headers['X-CALENDS-CSRF'] = cookie('CALENDS-CSRF');
  }
  if (method === 'POST') {
    headers['Idempotency-Key'] = newKey();
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  return headers;
}

function contentOf(text) {
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return {};
  }
}

async function fetched(url, options) {
  const answer = await fetch(url, { credentials: 'same-origin', ...options });
  const content = contentOf(await answer.text());
  if (!answer.ok) {
    throw { title: `The program answered ${answer.status}`, errors: [], ...content, status: answer.status };
  }
  return { content, etag: answer.headers.get('ETag') };
}

/** Calls the API; throws the problem when it refuses. */
const call = (method, path, body, headers) =>
  fetched(api + path, {
    method,
    headers: { ...headersFor(method, body), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body)
  });

/** A task is described by the id of its offer. */
async function offerOf(taskId) {
  const task = await fetched(`${webapps}/api/engine/engine/default/task/${taskId}`, { headers: headersFor('GET') });
  return task.content.description;
}

/** All pages of a list; a page holds 200 items at most. */
async function all(path) {
  const items = [];
  for (let page = 0; ; page++) {
    const { content } = await call('GET', `${path}${path.includes('?') ? '&' : '?'}page=${page}&size=200`);
    items.push(...content.items);
    if (content.items.length === 0 || items.length >= content.total) {
      return items;
    }
  }
}

/** Back to the list, in which this task is not any more. */
function done() {
  location.hash = location.hash.replace(/([?&])(task|detailsTab)=[^&]*/g, '$1');
  location.reload();
}

// What stands against the whole is what the problem says itself.
const asProblem = failure => ({
  title: 'The program did not answer',
  ...(failure instanceof Error ? { detail: failure.message } : failure),
  errors: (failure.errors || []).filter(error => error.field)
});

/** Months as the API spells them, from `first` on. */
function months(first, count) {
  const at = new Date(`${first}-01T00:00:00Z`);
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + i, 1)).toISOString().slice(0, 7));
}

function monthName(month) {
  return new Date(`${month}-01T00:00:00Z`)
    .toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

const PERIODS = { Y: ['year', 'yearly'], M: ['month', 'monthly'], D: ['day', 'daily'], H: ['hour', 'hourly'] };

/** A period as the API spells it, `P1Y` or `PT1H`, in words; as how often one pays when it is a payment. */
function periodName(period, payment) {
  const [, count, unit] = (period || '').match(/^PT?(\d+)([YMDH])$/) || [];
  if (!count) {
    return period;
  }
  const [noun, often] = PERIODS[unit];
  return count === '1' ? (payment ? often : `1 ${noun}`) : `${payment ? 'every ' : ''}${count} ${noun}s`;
}

const termName = (term, payment) => periodName(term) + (payment && payment !== term ? `, paid ${periodName(payment, true)}` : '');

const dateName = instant => new Date(instant)
  .toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The last day before an instant, at which a term is over. */
const lastDateName = instant => dateName(new Date(instant).getTime() - 1);

/** Tasklist dims a form whose task is not claimed, and does not tell why; user-styles.css shows this only then. */
function sayWhoMayWrite(form) {
  const said = document.createElement('p');
  said.className = 'offer-unclaimed alert alert-info';
  said.textContent = 'Claim this task first. Then you can fill in the form.';
  form.prepend(said);
}

/** Prepares a form: `$scope.act(work)` does one thing at a time and shows what was refused; then `load(id)` is done. */
function open($scope, camForm, load) {
  sayWhoMayWrite(camForm.formElement[0]);
  camForm.on('submit', event => { event.submitPrevented = true; });
  Object.assign($scope, { busy: false, problem: null, violations: [], monthName });
  // What was refused just now, or else what would be refused if the draft were submitted as it is.
  const wrongs = () => $scope.problem ? [...$scope.problem.errors, ...($scope.stillMissing?.() || [])] : $scope.violations;
  const found = within => wrongs()
    .filter(error => within(error.field)).map(error => error.message).join(' ');
  $scope.wrong = place => found(field => field === place);
  $scope.wrongWithin = place => found(field => field === place || field.startsWith(place + '.') || field.startsWith(place + '['));
  $scope.invalid = place => $scope.wrong(place) ? 'true' : undefined;
  $scope.invalidWithin = place => $scope.wrongWithin(place) ? 'true' : undefined;
  // The field that was named, or the nearest one around it.
  $scope.goTo = field => {
    const place = [...document.querySelectorAll('.offer-form [data-place]')]
      .filter(found => field.startsWith(found.dataset.place))
      .sort((one, other) => other.dataset.place.length - one.dataset.place.length)[0];
    place?.scrollIntoView({ block: 'center' });
    place?.focus();
  };
  $scope.act = async work => {
    if ($scope.busy) {
      return;
    }
    Object.assign($scope, { busy: true, problem: null });
    try {
      await work();
    } catch (failure) {
      $scope.problem = asProblem(failure);
    }
    $scope.$evalAsync(() => {
      $scope.busy = false;
      if ($scope.problem) {
        setTimeout(() => document.getElementById('offer-problem')?.focus()); // once it is shown
      }
    });
  };
  $scope.reload = () => $scope.act(() => load($scope.id));
  $scope.act(async () => {
    $scope.id = await offerOf(camForm.taskId);
    await load($scope.id);
    $scope.loaded = true;
  });
}

globalThis.offerForms = { open, call, all, done, months, dateName, lastDateName, termName };
