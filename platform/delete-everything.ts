import { deleteDB } from 'idb';
import { browser } from '#imports';
import { heldPermissions, takeBack } from './held-permissions';
import { smallSync, syncServer } from './storage';

/** Every database of ours: the highlights, and the tables of foods. */
const databases = ['highlights', 'foods'];
/** Another window closes its connection when it is asked to; one that hangs is not waited for any longer. */
const patienceMs = 10_000;
/** What was under way when all was cleared may still write; then it is cleared again. */
const restMs = 300;
const mostTurns = 5;

/**
 * Deletes all that is kept, on this device and in the browser's sync, and gives back every permission that
 * was asked for. Only the background calls it: closing the page must not stop it half-way. Answers whether
 * all of it is gone. `settled` answers when nothing more is under way with a server or the browser's sync.
 */
export async function deleteEverything(
  settled: () => Promise<unknown> = () => Promise.resolve(),
): Promise<boolean> {
  // While it is still known which of them is the server's.
  const { given } = await heldPermissions();
  // Nothing may come from there any more; who is just writing what came is waited for.
  await syncServer.write(null);
  await smallSync.write({ isOn: false });
  await Promise.race([settled().catch(goOn), patience()]);
  const areDeleted = await Promise.all(databases.map(deleteDatabase));
  // After the databases: what is cleared here tells every window to look at them anew.
  let isClear = await clearStorage();
  const areBack = await Promise.all(given.map(({ origin }) => takeBack(origin)));
  for (let turn = 0; turn < mostTurns && !isClear; turn += 1) isClear = await clearStorage();
  return isClear && areDeleted.every(Boolean) && areBack.every(Boolean);
}

/** The truth first: the background would give it to an empty sync again. Answers whether it stayed away. */
async function clearStorage(): Promise<boolean> {
  await browser.storage.local.clear();
  await browser.storage.sync.clear();
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const left = await Promise.all([browser.storage.local.get(null), browser.storage.sync.get(null)]);
  return left.every((area) => Object.keys(area).length === 0);
}

async function deleteDatabase(name: string): Promise<boolean> {
  const gone = Promise.resolve(name)
    .then((database) => deleteDB(database))
    .then(
      () => true,
      (error: unknown) => {
        console.error(`LeanRead could not delete its database of ${name}.`, error);
        return false;
      },
    );
  return Promise.race([gone, patience()]);
}

const goOn = (error: unknown) =>
  console.warn('LeanRead deletes all the same, though something under way has failed.', error);

const patience = () =>
  new Promise<false>((resolve) => setTimeout(() => resolve(false), patienceMs));
