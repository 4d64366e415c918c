// WebKitGTK's MiniBrowser over WebDriver, by Selenium, on a display of its own. It tells nothing of its console, and
// no window is narrower than 447 pixels.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Builder, By, Capabilities, type WebDriver, type WebElement } from 'selenium-webdriver';
import { type Driver, type Frame, frameAt, keysIn, type Tab, windowSize } from './driver.ts';
import { pngOf } from './framebuffer.ts';

export async function launchWebKit(): Promise<Driver> {
  const binary = process.env.MINIBROWSER_PATH ?? findMiniBrowser();
  if (binary === undefined) throw new Error('There is no MiniBrowser: name one in MINIBROWSER_PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'therefore-screen-'));
  const options = ['-displayfd', '1', '-screen', '0', '1600x1100x24', '-nolisten', 'tcp', '-fbdir', folder];
  const screen = spawn('Xvfb', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(screen, 'spawn');
  const [display] = await once(screen.stdout, 'data');
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
    stdio: 'ignore',
  });
  const stop = () => {
    server.kill();
    screen.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await once(server, 'spawn');
    await listening(port, server);
    const browser = { binary, args: ['--automation'] };
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser }))
      .build();
    return await driverOf(driver, () => readFileSync(join(folder, 'Xvfb_screen0')), stop);
  } catch (error) {
    stop();
    throw error;
  }
}

/** In the folder of its library, which is named after the machine and the version. */
function findMiniBrowser(): string | undefined {
  return readdirSync('/usr/lib')
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .flatMap((folder) =>
      readdirSync(`/usr/lib/${folder}`).map((name) => `/usr/lib/${folder}/${name}/MiniBrowser`),
    )
    .find((file) => file.includes('/webkit2gtk-4.') && existsSync(file));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function listening(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const there = await once(socket, 'connect').catch(() => null);
    socket.destroy();
    if (there) return;
    await after(50);
  }
  throw new Error('WebKitWebDriver ended before it could be asked.');
}

async function driverOf(driver: WebDriver, screen: () => Buffer, stop: () => void): Promise<Driver> {
  // It ends with its last window, so it keeps the one that it began with.
  const first = await driver.getWindowHandle();
  return {
    async open() {
      await driver.switchTo().window(first);
      await driver.switchTo().newWindow('window');
      const tab = tabOf(driver, await driver.getWindowHandle(), screen);
      await driver
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...windowSize });
      const bars = windowSize.height - (await tab.evaluate(() => innerHeight));
      const height = windowSize.height + bars;
      await driver.manage().window().setRect({ x: 0, y: 0, width: windowSize.width, height });
      return tab;
    },
    async close() {
      await driver.quit().catch(() => undefined);
      stop();
    },
  };
}

/** Names of keys as WebDriver writes them, where that is not the character. */
const keys: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

interface Wheel {
  scroll(x: number, y: number, deltaX: number, deltaY: number, origin: string): Wheel;
  perform(): Promise<void>;
}

/** The screen when it has been the same for a while: the page is ahead of it. */
async function settled(screen: () => Buffer): Promise<Buffer> {
  let now = screen();
  for (let look = 0; look < 20; look++) {
    await after(150);
    const before = now;
    now = screen();
    if (now.equals(before)) break;
  }
  return now;
}

/** @param screen What is on the screen, where the window that was opened last lies over the others. */
function tabOf(driver: WebDriver, handle: string, screen: () => Buffer): Tab {
  /** What its WebDriver was last told: of each step it takes the one before away. */
  let wheeled = 0;
  const here = () => driver.switchTo().window(handle);
  const evaluate: Frame['evaluate'] = async (run, ...args) => {
    await here();
    return driver.executeScript(run as (...args: unknown[]) => never, ...args);
  };
  return {
    evaluate,
    async goto(url) {
      await here();
      await driver.get(url);
    },
    async press(key) {
      await here();
      const parts = keysIn(key).map((part) => keys[part] ?? part);
      const actions = driver.actions();
      for (const part of parts) actions.keyDown(part);
      for (const part of parts.toReversed()) actions.keyUp(part);
      await actions.perform();
    },
    async type(text) {
      await here();
      await driver.actions().sendKeys(text).perform();
    },
    async click({ x, y }) {
      await here();
      await driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .press()
        .release()
        .perform();
    },
    async wheel({ x, y }, deltaY, modifier) {
      await here();
      const at = [Math.round(x), Math.round(y)] as const;
      if (modifier)
        await driver
          .actions()
          .keyDown(keys[modifier] ?? modifier)
          .perform();
      // The published types lag behind: scroll() came with Selenium 4.2.
      await (driver.actions() as unknown as Wheel).scroll(...at, 0, wheeled + deltaY, 'viewport').perform();
      wheeled += deltaY;
      if (modifier)
        await driver
          .actions()
          .keyUp(keys[modifier] ?? modifier)
          .perform();
    },
    async chooseFiles(selector, paths) {
      await here();
      await driver.findElement(By.css(selector)).sendKeys(paths.join('\n'));
    },
    async screenshot() {
      // Its WebDriver draws the page anew for a picture: what readers see may be older, and blurred.
      const { x, y, ...window } = await evaluate(() => ({
        x: screenX,
        y: screenY + outerHeight - innerHeight,
        width: innerWidth,
        height: innerHeight,
      }));
      return pngOf(await settled(screen), { x, y, ...window });
    },
    async frame(selector) {
      return {
        async evaluate(run, ...args) {
          const frame = await evaluate(frameAt, selector);
          await driver.switchTo().frame(frame as unknown as WebElement);
          return driver.executeScript(run as (...args: unknown[]) => never, ...args);
        },
      };
    },
    async opened(by) {
      const before = new Set(await driver.getAllWindowHandles());
      await by();
      const opened = async () => (await driver.getAllWindowHandles()).find((each) => !before.has(each));
      const other = await driver.wait(opened, 10_000, 'No window opened within 10 s.');
      return tabOf(driver, String(other), screen);
    },
    errors: () => [],
    async close() {
      await here();
      await driver.close();
    },
  };
}
