// What Tasklist tells of the offer that a task is about; a task is described by its id.
import { showOffer } from '../../../assets/calends/offer.js';
import { read } from '../../../assets/calends/parts.js';

export default {
  id: 'offer',
  pluginPoint: 'tasklist.task.detail',
  priority: 50,
  properties: { label: 'Offer' },
  render: (node, { taskId }) => showOffer(node, async () =>
    (await read(`/camunda/api/engine/engine/default/task/${taskId}`)).description)
};
