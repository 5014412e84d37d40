// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.palier.files.Fact;
import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.LeftOutValue;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnknownValue;
import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.PartGate;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog.Life;
import org.palier.ground.Watchdog;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.KnownMapping;

/**
 * An importer of a plug-in that cannot harm its caller. A failure that it throws becomes an unreadable file with its
 * reason. An importer that falls silent, or does not mind being cancelled, is given up. In all else it behaves as the
 * importer.
 */
public final class WatchedImporter implements Importer {

	private static final Wording WORDS = new Wording(WatchedImporter.class, "messages");

	private final Importer importer;
	private final PartGate gate;
	private final Faults faults;
	private final String id;
	private final Bilingual name;
	private final Bilingual description;
	private final List<PartOption> options;
	private final boolean bringsPosts;
	private final boolean readsAnyTable;

	/** Reports only that the importer was given up, not the files that it could not read. */
	public WatchedImporter(Importer importer, Watchdog watchdog, Consumer<Bilingual> quarantine) {
		this(importer, watchdog, Faults.quarantine(quarantine));
	}

	/**
	 * Asks the importer once for all that it says of itself; whatever that throws comes out.
	 *
	 * @param faults told why, when the importer threw what an importer must not, or was given up
	 */
	public WatchedImporter(Importer importer, Watchdog watchdog, Faults faults) {
		this(importer, new PartGate(importer.id(), watchdog, faults), faults);
	}

	/** One that is called through a gate of its own. @param faults told what the gate does not tell */
	public WatchedImporter(Importer importer, PartGate gate, Faults faults) {
		this.importer = importer;
		this.faults = faults;
		this.id = importer.id();
		this.gate = gate;
		this.name = importer.name();
		this.description = importer.description();
		this.options = List.copyOf(importer.options());
		this.bringsPosts = importer.bringsPosts();
		this.readsAnyTable = importer.readsAnyTable();
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
	public Bilingual description() {
		return description;
	}

	@Override
	public List<PartOption> options() {
		return options;
	}

	@Override
	public boolean readsAnyTable() {
		return readsAnyTable;
	}

	@Override
	public boolean bringsPosts() {
		return bringsPosts;
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		return watched(request, life -> importer.recognises(request), Progress.NONE);
	}

	@Override
	public boolean remembers(ImportRequest request, List<KnownMapping> kept) throws IOException {
		return watched(request, life -> importer.remembers(request, kept), Progress.NONE);
	}

	@Override
	public <T> Optional<T> offers(Class<T> kind) {
		return gate.ask(() -> Objects.requireNonNull(importer.offers(kind), "no offer"), problem -> {
			faults.failed(WORDS.text("broken", id, Faults.said(problem)));
			return Optional.empty();
		});
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		watched(request, life -> {
			var watchedSink = new WatchedSink(sink, life);
			importer.read(request, directory, watchedSink, life);
			watchedSink.checkWhole();
			return null;
		}, progress);
	}

	private <T> T watched(ImportRequest request, Watchdog.Work<T> work, Progress progress) throws IOException {
		return Guarded.call(() -> gate.run(work, progress), problem -> {
			throw said(request, problem);
		});
	}

	/**
	 * The failure for the caller. Foreseen failures, and those that the sink threw, stay as they are; all others are the
	 * importer's fault.
	 */
	private IOException said(ImportRequest request, Throwable problem) {
		return switch (problem) {
		case IOException foreseen -> foreseen;
		case CancellationException foreseen -> throw foreseen;
		case StalledException stalled -> new DefectiveImporterException(request.file(), stalled.reason());
		case PluginFailedException failed -> {
			faults.failed(failed.reason());
			yield new DefectiveImporterException(request.file(), failed.reason());
		}
		case SinkException failure when !(failure.failure instanceof IllegalArgumentException) -> throw failure.failure;
		case SinkException refused -> broken(request, refused.failure);
		default -> broken(request, problem);
		};
	}

	private DefectiveImporterException broken(ImportRequest request, Throwable problem) {
		Bilingual reason = WORDS.text("broken", id, Faults.said(problem));
		faults.failed(reason);
		return new DefectiveImporterException(request.file(), reason);
	}

	/** Carries what the caller's own sink threw through the plug-in, so that it is not taken for the plug-in's fault. */
	private static final class SinkException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient RuntimeException failure;

		SinkException(RuntimeException failure) {
			super(failure);
			this.failure = failure;
		}
	}

	/** Passes on what the importer says for as long as it is listened to. */
	private static final class WatchedSink implements RowSink {

		private final RowSink sink;
		private final Life life;
		private @Nullable SinkException failure;

		WatchedSink(RowSink sink, Life life) {
			this.sink = sink;
			this.life = life;
		}

		@Override
		public void dialect(FileDialect dialect) {
			pass(() -> sink.dialect(dialect));
		}

		@Override
		public void header(List<String> columns) {
			pass(() -> sink.header(texts(columns)));
		}

		@Override
		public void row(RowOutcome outcome) {
			pass(() -> sink.row(given(outcome)));
		}

		@Override
		public void add(Fact fact) {
			pass(() -> sink.add(given(fact)));
		}

		@Override
		public void remark(Bilingual remark) {
			pass(() -> sink.remark(remark));
		}

		@Override
		public void unknown(UnknownValue value) {
			pass(() -> sink.unknown(value));
		}

		@Override
		public void leftOut(LeftOutValue value) {
			pass(() -> sink.leftOut(value));
		}

		/** A plug-in may catch what a row that could not be written throws, and go on: the row would be lost in silence. */
		void checkWhole() {
			SinkException seen = failure;
			if (seen != null) {
				throw seen;
			}
		}

		private static <T> T given(@Nullable T said) {
			if (said == null) {
				throw new IllegalArgumentException("null");
			}
			return said;
		}

		private static List<String> texts(List<String> columns) {
			List<?> said = given(columns);
			if (!said.stream().allMatch(String.class::isInstance)) {
				throw new IllegalArgumentException("a header of other things than words");
			}
			return columns;
		}

		private void pass(Runnable step) {
			life.act(() -> {
				checkWhole();
				try {
					step.run();
				} catch (RuntimeException problem) {
					var seen = new SinkException(problem);
					failure = seen;
					throw seen;
				}
			});
		}
	}
}
