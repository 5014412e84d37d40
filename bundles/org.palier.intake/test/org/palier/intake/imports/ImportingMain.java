// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.fixtures.Unheeding;
import org.palier.ground.Faults;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.Watchdog;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.model.PalierFactory;

/** The program in the process of {@link IsolatedImporterTest}: one importer that behaves as its id says. */
public final class ImportingMain {

	private ImportingMain() {
	}

	/** @param arguments none */
	public static void main(String[] arguments) throws IOException {
		OutputStream answers = System.out;
		System.setOut(System.err);
		new ImportingChild(new ImportingChild.Installed() {
			@Override
			public Importer importer(String id) {
				if (id.equals("nobody")) {
					throw new PluginFailedException(new Bilingual("Personne.", "Nobody."));
				}
				return new WatchedImporter(new Lines(id), new Watchdog(Duration.ofSeconds(1)), Faults.UNHEARD);
			}

			@Override
			public CensusDirectory directory(Path study) throws IOException {
				if (!Files.isDirectory(study)) {
					throw new IOException("no study " + study);
				}
				return new CensusDirectory(PalierFactory.eINSTANCE.createStudy());
			}
		}).serve(System.in, answers);
	}

	/** An agency a line; misbehaves as its id says. */
	static final class Lines implements Importer {

		private final String id;

		Lines(String id) {
			this.id = id;
		}

		@Override
		public String id() {
			return id;
		}

		@Override
		public Bilingual name() {
			return new Bilingual("Lignes", "Lines");
		}

		@Override
		public Bilingual description() {
			return name();
		}

		@Override
		public List<PartOption> options() {
			return List.of(PartOption.choice("prefix", name(), name(), List.of("a", "b"), "a"));
		}

		@Override
		public boolean recognises(ImportRequest request) {
			return false;
		}

		@Override
		public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
			switch (id) {
			case "hog" -> {
				List<byte[]> kept = new ArrayList<>();
				while (true) {
					kept.add(new byte[1 << 20]);
				}
			}
			case "loop" -> {
				while (true) {
					Unheeding.pause();
				}
			}
			case "gone" -> Runtime.getRuntime().halt(7);
			case "throws" -> throw new IllegalStateException("out of order");
			case "refuses" -> throw new UnreadableFileException(request.file(), new Bilingual("Pas lisible.", "Not readable."));
			default -> lines(request, sink, progress);
			}
		}

		private void lines(ImportRequest request, RowSink sink, Progress progress) throws IOException {
			List<String> lines = Files.readAllLines(request.file());
			sink.header(List.of("name"));
			for (int i = 0; i < lines.size(); i++) {
				progress.checkCancelled();
				progress.report(i, lines.size());
				String name = request.option(options().getFirst()) + lines.get(i);
				sink.row(i % 10 == 9 ? new RowOutcome.Rejected(i + 1, "name", name, "tenth", Bilingual.same("tenth"), List.of(name))
						: new RowOutcome.Accepted(i + 1, List.of(agency("a" + i, name)), List.of()));
			}
			sink.add(agency("last", "Last"));
			sink.remark(Bilingual.same("read"));
		}

		private static AgencyFact agency(String agency, String name) {
			return new AgencyFact(agency, "ca", Bilingual.same(name), Bilingual.EMPTY, List.of(), Map.of(), "", null, "", "", "", false);
		}
	}
}
