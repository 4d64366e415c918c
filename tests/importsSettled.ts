// Modules outlive the file that asks for them: one that is on its way when a file ends would be broken for the next.

import { afterAll, vi } from 'vitest';

afterAll(() => vi.dynamicImportSettled());
