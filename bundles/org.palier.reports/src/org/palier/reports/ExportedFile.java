// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.palier.ground.Guarded;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.reports.content.ReportContent;
import org.palier.study.export.Exported;
import org.palier.study.export.Exporter;
import org.palier.study.export.GuardedExporter;

/** A file that an exporter writes, unable to keep a report for ever or to end it without a word. */
record ExportedFile(Exporter exporter, Watchdog watchdog) {

	/** What a report says without its figures. */
	static Exported content(ReportContent it) {
		return new Exported(it.locale(), it.name(), it.description(),
				it.sections().stream().map(section -> new Exported.Section(section.id(), section.title(), section.words(), section.tables()))
						.toList(),
				it.method(), it.theories(), it.redacted(), it.manifest());
	}

	/**
	 * Writes it.
	 *
	 * @throws FailedExportException when the exporter throws
	 * @throws StalledException      when it shows no sign of life
	 */
	void write(ReportContent content, Path file, Progress progress) throws IOException {
		Exported exported = content(content);
		Guarded.call(() -> watchdog.run(exporter.id(), life -> {
			try (OutputStream out = new Living(Files.newOutputStream(file), life)) {
				exporter.write(exported, out);
			}
			return file;
		}, progress), problem -> {
			throw said(problem);
		});
	}

	/** What the caller is told: what may be foreseen as it is, all else as the exporter's fault. */
	private IOException said(Throwable problem) {
		return switch (problem) {
		case StalledException stalled -> {
			if (exporter instanceof GuardedExporter guarded) {
				guarded.givenUp(stalled.reason());
			}
			throw stalled;
		}
		case IOException told -> told;
		case CancellationException told -> throw told;
		default -> new FailedExportException(exporter.id(), problem);
		};
	}

	/** Each write is a sign of life. */
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
		public void write(byte[] bytes, int from, int length) throws IOException {
			life.checkCancelled();
			out.write(bytes, from, length);
		}
	}
}
