// The page of an offer: draws the process and puts on it what the list of marks says in words.
(() => {
  'use strict';
  const place = document.querySelector('#diagram');
  if (!place || !window.BpmnJS) { return; }

  const USUAL = 0.8, SMALLEST = 0.2, LARGEST = 2.5;
  const colors = { defaultFillColor: 'var(--surface)', defaultStrokeColor: 'var(--text)', defaultLabelColor: 'var(--text)' };
  const font = { fontFamily: 'Inter, system-ui, sans-serif', fontSize: 12, lineHeight: 1.2 };
  const viewer = new window.BpmnJS({
    container: place,
    bpmnRenderer: colors,
    textRenderer: { defaultStyle: font, externalStyle: { ...font, fontSize: 11 } },
    zoomScroll: { enabled: false },
  });
  const canvas = viewer.get('canvas'), overlays = viewer.get('overlays'), elements = viewer.get('elementRegistry');
  let shown = '', before = '';

  const marks = () => [...document.querySelectorAll('#marks > li')]
    .filter(mark => mark.dataset.diagram === shown && elements.get(mark.dataset.step));

  // Several marks on one step stand above each other, from its upper and its lower edge on.
  const put = (mark, index) => {
    const step = elements.get(mark.dataset.step), badge = mark.querySelector('b').cloneNode(true);
    const middle = document.createElement('div');
    middle.className = 'mark-at';
    middle.append(badge);
    const small = step.height < 60;
    const top = small ? step.height + 20 + 26 * index : index % 2 ? step.height - 12 + 13 * (index - 1) : -14 - 13 * index;
    overlays.add(step.id, { position: { top, left: step.width / 2 }, html: middle });
    canvas.addMarker(step.id, mark.dataset.kind === 'HERE' || mark.dataset.kind === 'OVER' ? 'stands-here' : 'has-marks');
  };
  const mark = () => {
    const now = marks().map(it => it.textContent + it.dataset.step).join();
    if (now === before) { return; }
    before = now;
    overlays.clear();
    elements.forEach(it => { canvas.removeMarker(it.id, 'stands-here'); canvas.removeMarker(it.id, 'has-marks'); });
    const seen = {};
    marks().forEach(it => { seen[it.dataset.step] = (seen[it.dataset.step] ?? -1) + 1; put(it, seen[it.dataset.step]); });
  };

  const center = () => {
    const all = marks(), first = all.find(it => it.dataset.kind !== 'DONE') ?? all[0];
    const step = first && elements.get(first.dataset.step);
    if (!step) { canvas.zoom('fit-viewport', 'auto'); return; }
    const size = canvas.getSize(), scale = Math.min(USUAL, size.width / 700);
    const box = { width: size.width / scale, height: size.height / scale };
    canvas.viewbox({ x: step.x + step.width / 2 - box.width / 2, y: step.y + step.height / 2 - box.height / 2, ...box });
  };
  const zooms = {
    in: () => canvas.zoom(Math.min(LARGEST, canvas.zoom() * 1.25)),
    out: () => canvas.zoom(Math.max(SMALLEST, canvas.zoom() / 1.25)),
    whole: () => canvas.zoom('fit-viewport', 'auto'),
    here: center,
  };

  const draw = async name => {
    try {
      const answer = await fetch(`${place.dataset.source}${name}.bpmn`);
      if (!answer.ok) { throw new Error(String(answer.status)); }
      await viewer.importXML(await answer.text());
      shown = name;
      place.closest('section').dataset.shown = name;
      before = '';
      mark();
      center();
    } catch {
      place.hidden = true;
      document.querySelector('#diagram-failed').hidden = false;
    }
  };

  document.querySelector('.where').addEventListener('click', event => {
    const zoom = event.target.closest('[data-zoom]'), other = event.target.closest('button[data-diagram]');
    if (zoom) { zooms[zoom.dataset.zoom](); }
    if (!other) { return; }
    document.querySelectorAll('button[data-diagram]').forEach(it => { it.ariaPressed = String(it === other); });
    draw(other.dataset.diagram);
  });
  document.addEventListener('htmx:afterSettle', mark);
  draw(place.dataset.first);
})();
// What somebody opened stays open when its part is drawn anew.
(() => {
  'use strict';
  const opened = new Set();
  document.addEventListener('toggle', event => {
    const { id, open } = event.target;
    if (id && event.target.matches('#record details')) { opened[open ? 'add' : 'delete'](id); }
  }, true);
  document.addEventListener('htmx:oobAfterSwap', () => {
    document.querySelectorAll('#record details').forEach(part => { part.open = opened.has(part.id); });
  });
})();
