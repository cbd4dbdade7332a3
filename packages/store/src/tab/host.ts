/**
 * The worker's side: one tab's worker owns the file, the others ask it.
 *
 * Ownership is a Web Lock. A request that was not answered when the owner vanished is sent again to the next one;
 * its batch id makes that the same request. Where there are no locks there is no lasting storage either, and each
 * tab keeps its own words in memory.
 */
import { FileHeld, loadSqlite, openBrowser, type Opened } from "../drivers/browser.ts";
import { StorageFailed } from "../drivers/driver.ts";
import { operations, type Held } from "../operations.ts";
import { someoneActs } from "../pace.ts";
import { queries } from "../queries/index.ts";
import type { Query } from "../queries/query.ts";
import { placeOfBug } from "../bug.ts";
import { mergeSome } from "../search.ts";
import { openStore, type Store } from "../store.ts";
import {
  CHANNEL,
  HIDDEN_MS,
  LOCK,
  PING_MS,
  type Between,
  type Reply,
  type Request,
  type Signal,
  type TabState,
} from "./protocol.ts";
import { atRest } from "./rest.ts";

type Port = { postMessage(message: unknown): void; onmessage: ((event: MessageEvent) => void) | null };

/** How long SQLite is waited for from the page; then it is fetched here. */
const COMPILED_MS = 5000;

/** Nobody has asked for anything for so long: the index of the words is merged, for so long at a time. */
const REST_MS = 250;
const MERGE_MS = 2;

/** A tab that was killed may keep its hold on the files for a moment after its lock is gone. */
async function openPatiently(compiled: Promise<WebAssembly.Module | null>): Promise<Opened> {
  for (let tries = 0; ; tries++) {
    try {
      return await openBrowser(compiled);
    } catch (error) {
      if (!(error instanceof FileHeld) || tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * Serves the page that made this worker, and other tabs while this one owns the file.
 * `compiled` says whether the page sends SQLite as it compiled it; else it is fetched here. `fill` puts something into a
 * database that is in memory, before anybody is answered, and says how far it is, 0 to 1.
 */
export function serve(
  page: Port,
  {
    compiled: awaited,
    fill,
  }: {
    readonly compiled: boolean;
    readonly fill?: (store: Store, say: (share: number) => void) => Promise<void>;
  },
): void {
  let sendOn: (compiled: WebAssembly.Module | null) => void = () => undefined;
  const compiled = awaited
    ? new Promise<WebAssembly.Module | null>((resolve) => {
        sendOn = resolve;
      })
    : Promise.resolve(null);
  // Beside waiting for the file. Why it went wrong is heard where it is opened.
  loadSqlite(compiled).catch(() => undefined);
  self.setTimeout(() => sendOn(null), COMPILED_MS);
  const me = [...crypto.getRandomValues(new Uint8Array(8))].map((b) => b.toString(16)).join("");
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
  const say = (message: Between) => channel?.postMessage(message);

  /** This page's requests that nobody answered yet, and its watches: what a new owner must be told. */
  const pending = new Map<number, Request>();
  const watching = new Map<number, Request & { readonly ahead: number }>();
  /** The lock is this tab's, and the file is just being opened. */
  let opening = false;
  /** The wish for the lock, from the first word of it until the file is let go. */
  let asking: AbortController | null = null;
  /** The page sleeps, or has gone. */
  let away = false;
  let held: (Held & { opened: Opened; release: () => void }) | null = null;
  let state: TabState = { type: "opening" };
  let hiddenSince: number | null = null;
  let waitingForPong = 0;
  /** The worker that owns the file, as far as this one knows. */
  let owner = "";
  /** Long work under way (an import), by its batch: the file is not given up in the middle of it. */
  const doing = new Set<string>();
  const stops = new Map<string, () => void>();

  // Left to a Save, it would take up to 50 ms of it.
  const mergeAtRest = atRest(REST_MS, () => {
    let more = false;
    const { store } = held ?? {};
    if (doing.size === 0)
      store?.writeLocal([], () => {
        more = mergeSome(store.db, MERGE_MS);
      });
    return more;
  });

  const toPage = (reply: Reply) => {
    if ("id" in reply) pending.delete(reply.id);
    page.postMessage(reply);
  };
  const setState = (next: TabState) => {
    state = next;
    toPage({ state: next });
  };

  /** Answers one request with the file in hand. `to` is null for this tab's own page. */
  async function answer(request: Request, to: string | null): Promise<void> {
    const post = (reply: Reply) => (to === null ? toPage(reply) : say({ to, reply }));
    if (!held) return;
    mergeAtRest();
    const { store } = held;
    const asked = { batch: request.batch, now: request.now, zone: request.zone, draft: request.draft };
    const failed = (error: unknown) => post({ id: request.id, crashed: placeOfBug(error) });
    // The page's clock runs ahead of or behind this worker's by as much as it did when it last spoke.
    const ahead = request.now - Date.now();
    const moment = () => store.momentOf({ now: Date.now() + ahead, zone: request.zone });
    try {
      if (request.op === "run" || request.op === "undo") someoneActs();
      if (request.op === "run") post({ id: request.id, value: store.run(request.name, request.args, asked) });
      else if (request.op === "undo") post({ id: request.id, value: store.undo(request.name, asked) });
      else if (request.op === "query")
        post({ id: request.id, value: store.query(named(request.name), request.args, asked) });
      else if (request.op === "watch") {
        const key = `${to ?? ""}/${request.id}`;
        stops.get(key)?.();
        stops.set(
          key,
          store.watch(
            named(request.name) as Query<never, unknown>,
            request.args,
            moment,
            (value) => post({ watch: request.id, value }),
            failed,
          ),
        );
      } else if (request.op === "unwatch") {
        const key = `${to ?? ""}/${request.args as number}`;
        stops.get(key)?.();
        stops.delete(key);
      } else {
        const operation = (
          operations as Record<
            string,
            (held: Held, args: unknown, asked: unknown, progress: (value: unknown) => void) => unknown
          >
        )[request.name];
        if (!operation) throw new Error("No such operation");
        // A request is sent again when its page was not sure of the owner: the first of it answers.
        if (doing.has(request.batch)) return;
        doing.add(request.batch);
        try {
          const value = await operation(held, request.args, asked, (progress) =>
            post({ progress: request.id, value: progress }),
          );
          post({ id: request.id, value });
        } finally {
          doing.delete(request.batch);
        }
        if (request.name === "deleteEverything") afterWipe();
      }
    } catch (error) {
      failed(error);
    }
  }

  const named = (name: string) => {
    const found = (queries as Readonly<Record<string, Query<never, unknown>>>)[name];
    if (!found) throw new Error("No such query");
    return found as Query<unknown, unknown>;
  };

  function send(request: Request): void {
    if (held) void answer(request, null);
    else if (channel) {
      say({ to: "owner", from: me, request });
      ping();
    }
  }

  /** Asks whether the owner is awake; says so on the page when it is not, and goes on asking. */
  function ping(): void {
    if (waitingForPong || held || !channel) return;
    say({ owner: "ping" });
    waitingForPong = self.setTimeout(() => {
      waitingForPong = 0;
      if (held || opening) return;
      void navigator.locks?.query().then(({ held: locks }) => {
        // Nobody holds the file: this tab or another is just about to.
        if (held || opening || !locks?.some((lock) => lock.name === LOCK)) return;
        say({ owner: "please" });
        if (state.type !== "asleep") setState({ type: "asleep" });
        ping();
      });
    }, PING_MS);
  }

  function resend(): void {
    // Hours may have passed since a watch was asked for; a command keeps the moment it was given.
    for (const { ahead, ...request } of watching.values()) send({ ...request, now: Date.now() + ahead });
    for (const request of pending.values()) send(request);
  }

  /** Waits for the file and holds it until told to let go. */
  function want(): void {
    if (asking) return;
    const mine = new AbortController();
    asking = mine;
    const take = async () => {
      opening = true;
      const opened = await openPatiently(compiled).finally(() => {
        opening = false;
      });
      // Gone to sleep meanwhile: a file that is held by nobody awake is out of reach for all.
      if (away && opened.lasting) return opened.db.close();
      const store = openStore(opened.db);
      const { files, lasting, wipe } = opened;
      if (fill && !lasting) await fill(store, (filled) => setState({ type: "opening", filled }));
      const hold = (release: () => void) => {
        held = { store, files, lasting, wipe, opened, release };
        setState({ type: "open", lasting, access: store.access.type });
        owner = me;
        if (lasting) say({ owner: "here", by: me, state });
        resend();
      };
      if (lasting) await new Promise<void>(hold);
      // Words in memory are this tab's alone: there is nothing for others to wait for.
      else hold(() => undefined);
    };
    const failed = (error: unknown) => {
      asking = null;
      const named = error instanceof Error ? error.name : "unknown";
      setState({ type: "failed", reason: error instanceof StorageFailed ? error.reason : named });
    };
    if (navigator.locks === undefined) void take().catch(failed);
    else {
      ping();
      void navigator.locks.request(LOCK, { signal: mine.signal }, take).catch((error: unknown) => {
        if (!mine.signal.aborted) failed(error);
      });
    }
  }

  function letGo(): void {
    // Words that are in memory only would be gone with it.
    if (!held?.lasting) return;
    for (const stop of stops.values()) stop();
    stops.clear();
    const { release, store } = held;
    held = null;
    asking = null;
    store.close();
    release();
    state = { type: "opening" };
  }

  /** Everything is deleted: nothing is left to serve, here or in other tabs, and no screen may go on showing it. */
  function afterWipe(): void {
    say({ owner: "wiped" });
    const release = held?.release;
    held = null;
    stops.clear();
    wiped();
    release?.();
  }

  function wiped(): void {
    watching.clear();
    pending.clear();
    asking?.abort();
    asking = null;
    setState({ type: "wiped" });
  }

  page.onmessage = (event: MessageEvent<Request | Signal>) => {
    const message = event.data;
    if ("op" in message) {
      if (message.op === "watch") watching.set(message.id, { ...message, ahead: message.now - Date.now() });
      else if (message.op === "unwatch") watching.delete(message.args as number);
      else pending.set(message.id, message);
      send(message);
      return;
    }
    if (message.signal === "sqlite") sendOn(message.compiled);
    else if (message.signal === "hello") toPage({ state });
    else if (message.signal === "leave") {
      say({ gone: me });
      away = true;
      // One that still waits for the file must not get it while asleep.
      asking?.abort();
      asking = null;
      letGo();
    } else if (message.signal === "back") {
      away = false;
      if (!held) want();
      resend();
    } else if (message.signal === "hidden") hiddenSince = Date.now();
    else hiddenSince = null;
  };

  channel?.addEventListener("message", (event: MessageEvent<Between>) => {
    const message = event.data;
    if ("reply" in message) {
      if (message.to === me) toPage(message.reply);
    } else if ("request" in message) {
      if (held?.lasting) void answer(message.request, message.from);
    } else if ("gone" in message) {
      for (const [key, stop] of stops) {
        if (!key.startsWith(`${message.gone}/`)) continue;
        stop();
        stops.delete(key);
      }
    } else if (message.owner === "ping") {
      // What this tab was told by the owner before holds no more while it opens the file itself.
      if (opening) say({ owner: "here", by: me, state: { type: "opening" } });
      else if (held?.lasting) say({ owner: "here", by: me, state });
    } else if (message.owner === "please") {
      if (held && doing.size === 0 && hiddenSince !== null && Date.now() - hiddenSince > HIDDEN_MS) {
        letGo();
        want();
      }
    } else if (message.owner === "here") {
      self.clearTimeout(waitingForPong);
      waitingForPong = 0;
      // One that is awake and still opens the file says so again when it can answer: asked before, it would not.
      if (held || message.state.type !== "open") return;
      const changed = message.by !== owner || state.type !== "open";
      owner = message.by;
      if (state.type !== "open") setState(message.state);
      // A new owner, or the old one awake again: it may have lost what was asked meanwhile.
      if (changed) resend();
    } else if (message.owner === "wiped") {
      wiped();
    }
  });

  want();
}
