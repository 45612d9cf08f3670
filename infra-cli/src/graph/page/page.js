'use strict';

const { nodes, frames, arrows } = JSON.parse(document.getElementById('data').textContent);
const [canvas, search, results, details, count] =
  ['canvas', 'search', 'results', 'details', 'count'].map((id) => document.getElementById(id));
const pen = canvas.getContext('2d');

// What each node leads to, and what leads to it.
const to = nodes.map(() => []);
const from = nodes.map(() => []);
for (const [a, b] of arrows) {
  to[a].push(b);
  from[b].push(a);
}

const view = { x: 0, y: 0, scale: 1 };
let selected = null;
let found = null;
let drawing = false;

// ---- The picture

function redraw() {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(draw);
}

function draw() {
  drawing = false;
  const ratio = devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue('--' + name);
  const { x, y, scale } = view;
  pen.setTransform(scale * ratio, 0, 0, scale * ratio, -x * scale * ratio, -y * scale * ratio);
  const [right, bottom] = [x + width / scale, y + height / scale];
  const seen = ([left, top, w, h]) => left < right && left + w > x && top < bottom && top + h > y;

  pen.font = '12px system-ui, sans-serif';
  pen.textBaseline = 'middle';
  pen.lineWidth = Math.max(1, 0.7 / scale);
  const words = scale > 0.35;
  pen.strokeStyle = colour('line');
  pen.fillStyle = colour('faint');
  for (const { label, at } of frames.filter((frame) => seen(frame.at))) {
    pen.strokeRect(...at);
    if (words) pen.fillText(label, at[0] + 10, at[1] + 14, at[2] - 14);
  }

  const near = selected === null ? null : new Set([selected, ...to[selected], ...from[selected]]);
  const strong = (a, b) => a === selected || b === selected;
  for (const marked of [false, true]) {
    pen.strokeStyle = colour(marked ? 'mark' : 'arrow');
    pen.globalAlpha = marked || near === null ? 1 : 0.25;
    pen.beginPath();
    for (const [a, b] of arrows) {
      if (strong(a, b) === marked) arrow(nodes[a].at, nodes[b].at, seen);
    }
    pen.stroke();
  }

  for (const [index, { label, at, findings }] of nodes.entries()) {
    if (!seen(at)) continue;
    pen.globalAlpha = (near === null || near.has(index)) && (found === null || found.has(index)) ? 1 : 0.3;
    pen.fillStyle = colour(found !== null && found.has(index) ? 'found' : 'box');
    pen.fillRect(...at);
    pen.strokeStyle = colour(index === selected ? 'mark' : 'line');
    pen.strokeRect(...at);
    if (findings && findings.some((one) => !one.allowed)) {
      pen.fillStyle = colour('bad');
      pen.fillRect(at[0], at[1], 4, at[3]);
    }
    if (words) {
      pen.fillStyle = colour('text');
      pen.fillText(label, at[0] + 10, at[1] + at[3] / 2, at[2] - 16);
    }
  }
  pen.globalAlpha = 1;
}

function arrow([ax, ay, aw, ah], [bx, by, , bh], seen) {
  const [x1, y1, x2, y2] = [ax + aw, ay + ah / 2, bx, by + bh / 2];
  if (!seen([Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1) + 1, Math.abs(y2 - y1) + 1])) return;
  const bend = Math.max(24, Math.abs(x2 - x1) / 2);
  pen.moveTo(x1, y1);
  if (view.scale < 0.15) pen.lineTo(x2, y2);
  else {
    pen.bezierCurveTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
    pen.moveTo(x2 - 6, y2 - 4);
    pen.lineTo(x2, y2);
    pen.lineTo(x2 - 6, y2 + 4);
  }
}

// ---- Moving it

function zoom(factor, left = canvas.clientWidth / 2, top = canvas.clientHeight / 2) {
  const scale = Math.min(4, Math.max(0.005, view.scale * factor));
  view.x += left / view.scale - left / scale;
  view.y += top / view.scale - top / scale;
  view.scale = scale;
  redraw();
}

function move(x, y) {
  view.x += x / view.scale;
  view.y += y / view.scale;
  redraw();
}

function fit() {
  const all = [...nodes, ...frames].map((one) => one.at);
  const right = all.reduce((most, [x, , w]) => Math.max(most, x + w), 1);
  const bottom = all.reduce((most, [, y, , h]) => Math.max(most, y + h), 1);
  view.scale = Math.min(1, canvas.clientWidth / (right + 40), canvas.clientHeight / (bottom + 40));
  view.x = (right - canvas.clientWidth / view.scale) / 2;
  view.y = (bottom - canvas.clientHeight / view.scale) / 2;
  redraw();
}

function centre([x, y, w, h]) {
  view.scale = Math.max(view.scale, 0.8);
  view.x = x + w / 2 - canvas.clientWidth / view.scale / 2;
  view.y = y + h / 2 - canvas.clientHeight / view.scale / 2;
  redraw();
}

function at(event) {
  const x = view.x + event.offsetX / view.scale;
  const y = view.y + event.offsetY / view.scale;
  const hit = nodes.findIndex(({ at: [left, top, w, h] }) => x >= left && x <= left + w && y >= top && y <= top + h);
  return hit < 0 ? null : hit;
}

let held = null;
canvas.addEventListener('pointerdown', (event) => {
  held = { x: event.clientX, y: event.clientY, moved: false };
  canvas.setPointerCapture(event.pointerId);
});
canvas.addEventListener('pointermove', (event) => {
  if (held === null) return;
  const [x, y] = [held.x - event.clientX, held.y - event.clientY];
  if (!held.moved && Math.hypot(x, y) < 4) return;
  move(x, y);
  held = { x: event.clientX, y: event.clientY, moved: true };
});
canvas.addEventListener('pointerup', (event) => {
  if (held !== null && !held.moved) select(at(event), false);
  held = null;
});
canvas.addEventListener('pointercancel', () => { held = null; });
canvas.addEventListener('wheel', (event) => {
  event.preventDefault();
  zoom(Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY);
}, { passive: false });

const keys = {
  ArrowLeft: () => move(-80, 0), ArrowRight: () => move(80, 0), ArrowUp: () => move(0, -80), ArrowDown: () => move(0, 80),
  '+': () => zoom(1.3), '=': () => zoom(1.3), '-': () => zoom(1 / 1.3), 0: fit, Escape: () => select(null, false),
};
canvas.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target === search) return;
  event.preventDefault();
  search.select();
});
document.getElementById('in').addEventListener('click', () => zoom(1.3));
document.getElementById('out').addEventListener('click', () => zoom(1 / 1.3));
document.getElementById('fit').addEventListener('click', fit);

// ---- The list and the panel; what they say is text, never markup

function element(tag, text, kind) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

function list(indexes) {
  const made = document.createElement('ul');
  made.append(...indexes.map(entry));
  return made;
}

function entry(index) {
  const [item, button] = [document.createElement('li'), element('button', nodes[index].label)];
  button.addEventListener('click', () => select(index, true));
  item.append(button);
  return item;
}

function select(index, show) {
  selected = index;
  details.replaceChildren();
  history.replaceState(null, '', index === null ? '#' : '#' + encodeURIComponent(nodes[index].key));
  if (index !== null) describe(index);
  if (index !== null && show) {
    centre(nodes[index].at);
    details.focus();
  }
  redraw();
}

function describe(index) {
  const { label, root, within, place, holds, body, findings = [] } = nodes[index];
  details.append(element('h2', label));
  if (place) details.append(element('p', place, 'place'));
  const where = [root && `root ${root}`, within && `in ${within}`, holds && `holds ${holds}`].filter(Boolean);
  if (where.length > 0) details.append(element('p', where.join(', '), 'faint'));
  if (findings.length > 0) details.append(element('h3', 'Findings'));
  for (const { rule, severity, message, help, place: spot, allowed } of findings) {
    const made = element('div', '', allowed ? 'finding allowed' : 'finding');
    made.append(element('p', `${severity}: [${rule}] ${message}`));
    if (spot) made.append(element('p', spot, 'faint'));
    if (help) made.append(element('p', `help: ${help}`));
    if (allowed) made.append(element('p', `allowed: ${allowed}`));
    details.append(made);
  }
  for (const [title, indexes] of [['Depends on', to[index]], ['Needed by', from[index]]]) {
    if (indexes.length > 0) details.append(element('h3', title), list(indexes));
  }
  if (body) details.append(element('h3', 'JSON'), element('pre', JSON.stringify(body, null, 2)));
}

const LISTED = 200;

function find() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  results.replaceChildren();
  found = null;
  count.textContent = `${nodes.length} resources`;
  if (words.length > 0) {
    const text = ({ label, place, within }) => `${label} ${place || ''} ${within || ''}`.toLowerCase();
    const hits = [...nodes.keys()].filter((index) => words.every((word) => text(nodes[index]).includes(word)));
    found = new Set(hits);
    results.append(...hits.slice(0, LISTED).map(entry));
    count.textContent = `${hits.length} of ${nodes.length} resources`;
  }
  redraw();
}

search.addEventListener('input', find);
search.addEventListener('keydown', (event) => {
  const [first] = found || [];
  if (event.key === 'Enter' && first !== undefined) select(first, true);
  if (event.key === 'Escape') {
    search.value = '';
    find();
  }
});

function follow() {
  const key = decodeURIComponent(location.hash.slice(1));
  const index = nodes.findIndex((node) => node.key === key);
  if (index >= 0) select(index, true);
}

addEventListener('hashchange', follow);
addEventListener('resize', redraw);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
fit();
find();
follow();
