// SPDX-License-Identifier: EPL-2.0
package org.palier.study.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.PartGate;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * A plug-in's exporter that cannot block a report for ever: one that writes nothing for long is left behind. Its
 * failures are reported as faults of the plug-in, not only of the report. Its exceptions still reach the caller; in all
 * else it works as the exporter does.
 */
public final class GuardedExporter implements Exporter {

	private static final Wording WORDS = new Wording(GuardedExporter.class, "messages");

	private final Exporter exporter;
	private final String id;
	private final Bilingual name;
	private final String extension;
	private final Faults faults;
	private final PartGate gate;

	/** One that may be silent for a minute, see {@link Watchdog#PATIENCE}. */
	public GuardedExporter(Exporter exporter, Faults faults) {
		this(exporter, new Watchdog(Watchdog.PATIENCE), faults);
	}

	/**
	 * Asks the exporter once for what it says of itself; whatever that throws comes out.
	 *
	 * @param watchdog how long it may write nothing
	 * @param faults   told why, when it throws or is given up
	 */
	public GuardedExporter(Exporter exporter, Watchdog watchdog, Faults faults) {
		this(exporter, new PartGate(exporter.id(), watchdog, faults), faults);
	}

	/** One that is called through a gate of its own. @param faults told what the gate does not tell */
	public GuardedExporter(Exporter exporter, PartGate gate, Faults faults) {
		this.exporter = exporter;
		this.id = exporter.id();
		this.name = Objects.requireNonNull(exporter.name(), "name");
		this.extension = Objects.requireNonNull(exporter.extension(), "extension");
		this.faults = faults;
		this.gate = gate;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Bilingual name() {
		return name;
	}

	@Override
	public String extension() {
		return extension;
	}

	@Override
	public void write(Exported content, OutputStream out) throws IOException {
		write(content, out, Progress.NONE);
	}

	/**
	 * Writes a report.
	 *
	 * @param progress cancels it
	 * @throws StalledException                               when it wrote nothing for long, now or before
	 * @throws java.util.concurrent.CancellationException when it was cancelled
	 */
	public void write(Exported content, OutputStream out, Progress progress) throws IOException {
		Guarded.call(() -> gate.run(life -> {
			exporter.write(content, new Living(out, life));
			return id;
		}, progress), problem -> {
			throw said(problem);
		});
	}

	/**
	 * Returns the failure that the caller sees. It is reported first as a fault of the plug-in, unless the contract of
	 * exporters names it.
	 */
	private IOException said(Throwable problem) {
		switch (problem) {
		case IOException foreseen -> {
			return foreseen;
		}
		case CancellationException cancelled -> throw cancelled;
		case StalledException stalled -> throw stalled;
		case PluginFailedException told -> {
			faults.failed(told.reason());
			throw told;
		}
		default -> faults.failed(WORDS.text("broken", id, Faults.said(problem)));
		}
		switch (problem) {
		case RuntimeException broken -> throw broken;
		case Error broken -> throw broken;
		default -> throw new IllegalStateException(problem);
		}
	}

	/** Each write is a sign of life, and none follows once it was left behind. */
	private static final class Living extends FilterOutputStream {

		private final Watchdog.Life life;

		Living(OutputStream out, Watchdog.Life life) {
			super(out);
			this.life = life;
		}

		@Override
		public void write(int next) throws IOException {
			life.checkCancelled();
			out.write(next);
		}

		@Override
		public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
			life.checkCancelled();
			out.write(bytes, from, length);
		}
	}
}
