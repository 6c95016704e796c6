import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { stack } from "./stack";

const longestStart = 300_000;

/** Starts the whole product with fresh demo data and gives back how to stop it. */
export default async function startStack() {
  if (process.env.E2E_STACK === "running") return;
  // Services that were prepared and never used since have no data yet but their own.
  const unused = resolve(stack.root, stack.runDir, "unused");
  if (!existsSync(unused)) rmSync(resolve(stack.root, stack.runDir, "data"), { recursive: true, force: true });
  rmSync(unused, { force: true });
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : "java";
  const devstack = spawn(java, ["-jar", "devstack/target/devstack.jar", "run"], {
    cwd: stack.root,
    env: { ...process.env, ...stack.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await announced(devstack);
  return () => ended(devstack);
}

function announced(devstack: ChildProcess): Promise<void> {
  return new Promise((resolveStart, reject) => {
    let said = "";
    const giveUp = setTimeout(() => {
      devstack.kill("SIGTERM");
      reject(new Error(`the stack was not up after ${longestStart / 1000} s:\n${said}`));
    }, longestStart);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      process.stdout.write(chunk);
      if (said.includes("Samenhang is up")) {
        clearTimeout(giveUp);
        resolveStart();
      }
    };
    devstack.stdout?.on("data", listen);
    devstack.stderr?.on("data", listen);
    devstack.on("exit", (code) => {
      clearTimeout(giveUp);
      reject(new Error(`the stack ended with ${code}:\n${said}`));
    });
  });
}

function ended(devstack: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (devstack.exitCode !== null) return done();
    devstack.removeAllListeners("exit");
    devstack.on("exit", () => done());
    devstack.kill("SIGTERM");
  });
}
