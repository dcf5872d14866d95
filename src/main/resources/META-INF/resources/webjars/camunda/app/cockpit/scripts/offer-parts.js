// What Cockpit tells of private offers: the one that an instance is about, and the next month start.
import { showOffer } from '../../../assets/calends/offer.js';
import { element, link, read, show } from '../../../assets/calends/parts.js';

const offerTab = {
  id: 'offer',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: { label: 'Offer' },
  render: (node, { processInstanceId }) => showOffer(node, async () =>
    (await read(`/camunda/api/engine/engine/default/process-instance/${processInstanceId}`)).businessKey)
};

/** In the words of the page that tells more. */
async function monthStart() {
  const page = new DOMParser().parseFromString(await read('/months', 'text/html'), 'text/html');
  const text = selector => page.querySelector(selector).textContent;
  const figures = [...page.querySelectorAll('.figures-strip > div')].map(figure =>
    element('div', {}, ...[...figure.children].map(word => element(word.localName, {}, word.textContent))));
  return [
    element('h1', { className: 'section-title' }, text('#main h1')),
    element('p', { className: 'calends-lead' }, text('#ready-title')),
    element('dl', { className: 'calends-figures' }, ...figures),
    link('/months', text('#dry-title'))
  ];
}

const monthCard = {
  id: 'month-start',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: node => show(node, 'The month start', monthStart)
};

export default [offerTab, monthCard];
