// A page without a framework, and without a build.

import lesson from '../lesson.json' with { type: 'json' };

const map = document.querySelector('argument-map');
const place = map.parentNode;
const at = (id) => document.getElementById(id);

map.addEventListener('argument-map-ready', ({ detail }) => {
  at('title').value = detail.title;
});
map.addEventListener('argument-map-select', ({ detail }) => {
  at('claim').value = detail.id ?? '';
});
map.addEventListener('argument-map-step', ({ detail }) => {
  at('step').value = `${detail.index + 1} of ${detail.count}`;
});

at('thesis').onclick = () => map.setAttribute('node', 'thesis');
at('whitehead').onclick = () => map.goTo('whitehead');
at('next').onclick = () => map.next();
at('own').onclick = () => {
  map.data = lesson;
};
at('toggle').onclick = ({ target }) => {
  if (map.isConnected) map.remove();
  else place.append(map);
  target.textContent = map.isConnected ? 'Remove the map' : 'Add the map';
};
