import { hydrateRoot } from 'react-dom/client';
import { PumpLesson } from './PumpLesson.tsx';

const root = document.getElementById('root');
if (root) hydrateRoot(root, <PumpLesson />);
