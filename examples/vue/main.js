import { createApp } from 'vue';
import PumpLesson from './PumpLesson.vue';

createApp(PumpLesson).mount('#root');
