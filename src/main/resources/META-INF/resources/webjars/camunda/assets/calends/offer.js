// A private offer in a few lines, the same in Cockpit and in Tasklist.
import { dateName, element, facts, lastDateName, link, monthName, read, show } from './parts.js';

const STATES = { DRAFT: 'Draft', IN_PROGRESS: 'In progress', LIVE: 'Live', ENDED: 'Ended', WITHDRAWN: 'Withdrawn' };

function from({ startsAt, start }) {
  if (startsAt) {
    return dateName(startsAt);
  }
  return start === 'asap' ? 'as soon as possible' : start ? monthName(start) : 'a month not chosen yet';
}

const until = ({ endsAt, end }) => endsAt ? lastDateName(endsAt) : end ? monthName(end) : 'a month not chosen yet';

const term = offer => offer.start || offer.end ? `From ${from(offer)} to ${until(offer)}` : 'Not chosen yet';

const progress = ({ state }, { total, live, failed }) =>
  state === 'DRAFT' ? `${total} chosen` : `${live} of ${total} live, ${failed} failed`;

const NEXT = {
  DRAFT: () => 'Its publisher submits it.',
  IN_PROGRESS: offer => offer.start === 'asap'
    ? 'Goes live as soon as its resellers are authorized.'
    : `Goes live on ${dateName(offer.startsAt)} for the resellers that are authorized by then.`,
  LIVE: offer => `Ends after ${lastDateName(offer.endsAt)}.`,
  ENDED: () => 'Nothing, its term is over.',
  WITHDRAWN: () => 'Nothing, it was withdrawn.'
};

function state(offer, needsAttention) {
  const badge = element('span', { className: `calends-state ${offer.state.toLowerCase()}` }, STATES[offer.state]);
  return needsAttention ? [badge, ' ', element('span', { className: 'calends-state bad' }, 'Needs attention')] : [badge];
}

async function load(id) {
  const path = encodeURIComponent(id);
  const [offer, found] = await Promise.all([
    read(`/api/private-offers/${path}`), read(`/api/private-offers?q=${path}&size=1`)]);
  const { resellers, needsAttention } = found.items.find(item => item.id === id)
    ?? { resellers: { total: offer.resellers.length, live: 0, failed: 0 } };
  return [
    facts([
      ['Offer', element('b', {}, offer.name), ` ${id}`],
      ['State', ...state(offer, needsAttention)],
      ['Term', term(offer)],
      ['Resellers', progress(offer, resellers)],
      ['Next', needsAttention ? 'Something stands in its way; its page says what.' : NEXT[offer.state](offer)]
    ]),
    link(`/offers/${path}`, 'Open the offer')
  ];
}

/** Shows the offer whose id `find` finds; other processes have ids of another kind. */
export const showOffer = (node, find) => show(node, 'The offer', async () => {
  const id = await find();
  return id?.startsWith('PO-') ? load(id) : [element('p', {}, 'This is not about a private offer.')];
});
