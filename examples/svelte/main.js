import { mount } from 'svelte';
import PumpLesson from './PumpLesson.svelte';

mount(PumpLesson, { target: document.getElementById('root') });
