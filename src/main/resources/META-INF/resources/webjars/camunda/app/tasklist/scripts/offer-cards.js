// Says in the list of tasks which offer each task is about; the engine knows no more of an offer than its id.
const webapps = document.querySelector('base').getAttribute('app-root');
const calls = webapps.replace(/\/camunda$/, '') + '/api';

const names = new Map();

async function nameOf(offer) {
  const answer = await fetch(`${calls}/private-offers/${encodeURIComponent(offer)}`, { credentials: 'same-origin' });
  return answer.ok ? (await answer.json()).name : '';
}

async function render(node, tasklist, scope) {
  const offer = scope.task?.description;
  if (!offer) {
    return;
  }
  node.className = 'offer-card';
  node.textContent = offer;
  if (!names.has(offer)) {
    names.set(offer, nameOf(offer).catch(() => ''));
  }
  const name = await names.get(offer);
  node.textContent = name ? `${name}, ${offer}` : offer;
}

export default { id: 'offer-card', pluginPoint: 'tasklist.card', priority: 10, render };
