import { createRoot } from 'react-dom/client';
import { PumpLesson } from './PumpLesson.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PumpLesson />);
