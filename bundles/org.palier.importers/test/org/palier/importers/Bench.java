// SPDX-License-Identifier: EPL-2.0
package org.palier.importers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusEdit;
import org.palier.intake.imports.ImportCollector;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.Agencies;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/** What every test of an importer needs: a study with the shipped pack, and files imported into it. */
public final class Bench {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));

	/** The study. */
	public final Study study = PalierFactory.eINSTANCE.createStudy();

	/** A study with the shipped codebook and platforms and no agency. */
	public Bench() throws IOException {
		study.setId("bench");
		study.setName(Bilingual.same("Bench").toModel());
		TheoryPackFile.copyInto(new TheoryPackFile(ROOT.resolve("bundles/org.palier.theories/packs/public_engagement-1.0.xml")).load(),
				study);
	}

	/** A file of the samples bundle. */
	public static Path shipped(String name) {
		return ROOT.resolve("bundles/org.palier.samples/data").resolve(name);
	}

	/** A real list that may not be shipped; the test is skipped where it is absent. */
	public static Path list(String name) {
		String data = Optional.ofNullable(System.getenv("PALIER_DATA")).orElse(ROOT.resolve("../shared/data").toString());
		Path file = Path.of(data).resolve("registries").resolve(name);
		assumeTrue(Files.exists(file), "no real data: registries/" + name);
		return file;
	}

	/** A new file with this text in UTF-8. */
	public static Path file(Path folder, String name, String text) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	/** Reads without changing the study. */
	public ImportResult read(Importer importer, Path file, Map<String, String> options) throws IOException {
		var collector = new ImportCollector(importer.id());
		importer.read(UncheckedImport.of(file, options).to(importer), new CensusDirectory(study), collector,
				Progress.NONE);
		return collector.result();
	}

	/** Reads and writes what was read into the study. */
	public ImportResult bring(Importer importer, Path file, Map<String, String> options) throws IOException {
		ImportResult result = read(importer, file, options);
		new CensusEdit(study).apply(result.facts(), Progress.NONE);
		return result;
	}

	/** All cells of the study. */
	public java.util.stream.Stream<Presence> cells() {
		return Agencies.of(study).flatMap(it -> it.getPresences().stream());
	}
}
