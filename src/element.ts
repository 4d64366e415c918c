// The script dist/argument-map.js, which a page loads to use <argument-map>.

import { ArgumentMapElement } from './element/ArgumentMapElement.ts';

// A page may name the script twice.
if (!customElements.get('argument-map')) customElements.define('argument-map', ArgumentMapElement);
