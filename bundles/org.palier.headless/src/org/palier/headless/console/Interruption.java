// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.time.Duration;
import java.util.Map;

import org.palier.ground.text.Bilingual;

import sun.misc.Signal;

/**
 * A wish to stop: Ctrl+C, or the system's wish that this process end. The command at work learns of it through its
 * progress and tidies up. A second wish, or a command that does not end within ten seconds, ends the process at once.
 * Thread-safe.
 */
public final class Interruption {

	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final Map<String, ExitCode> SIGNALS = Map.of("INT", ExitCode.INTERRUPTED, "TERM", ExitCode.TERMINATED);

	private volatile ExitCode asked;

	/** From now on signals are asked of the command. @param late says to the person that the command did not end */
	public void listen(Runnable late) {
		SIGNALS.forEach((name, code) -> {
			try {
				Signal.handle(new Signal(name), it -> ask(code, late));
			} catch (IllegalArgumentException taken) {
				// The Java machine was started so that it leaves signals alone: then the process ends as the system has
				// it.
			}
		});
	}

	private void ask(ExitCode code, Runnable late) {
		if (asked != null) {
			Runtime.getRuntime().halt(code.number());
		}
		asked = code;
		// Neither the command nor the framework's own end is waited for without end.
		Thread.ofPlatform().daemon().name("patience after a signal").start(() -> {
			try {
				Thread.sleep(PATIENCE);
				late.run();
			} catch (InterruptedException never) {
				Thread.currentThread().interrupt();
			} finally {
				Runtime.getRuntime().halt(code.number());
			}
		});
	}

	/** True once somebody asked to stop. */
	public boolean isAsked() {
		return asked != null;
	}

	/** How a command ends that was stopped; {@link ExitCode#INTERRUPTED} where its thread was, and not the process. */
	public ExitCode code() {
		return asked == null ? ExitCode.INTERRUPTED : asked;
	}

	/** A command that was stopped before it changed anything. */
	public Failure failure() {
		return new Failure(code(), Console.text("interrupted"));
	}

	/** Returns the words for a command that was done when somebody asked to stop. */
	public static Bilingual done() {
		return Console.text("interrupted.done");
	}

	/** Returns the words for a command that did not stop. */
	public static Bilingual late() {
		return Console.text("interrupted.late");
	}
}
