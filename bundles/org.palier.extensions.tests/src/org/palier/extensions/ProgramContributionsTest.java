// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.Classifier;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.ground.text.Bilingual;
import org.palier.programs.Program;
import org.palier.programs.Programs;

/** Programs that a person installed are contributions beside those of bundles. */
class ProgramContributionsTest {

	private static final String ID = "gouv.example.words";

	@TempDir
	private Path folder;
	private Path source;
	private Programs programs;
	private Contributions contributions;
	private final FaultLog faults = new FaultLog(null, Clock.systemUTC());

	@BeforeEach
	void writeAProgram() throws IOException {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "No /bin/sh is at hand: programs of the shell are not tried.");
		source = Files.createDirectories(folder.resolve("words"));
		Files.writeString(source.resolve("part.properties"),
				"kind=classifier\nid=" + ID + "\nversion=1.0\nname.fr=Mots\nname.en=Words\ncommand=sh words.sh\n");
		Files.writeString(source.resolve("words.sh"), "exit 0\n");
		programs = new Programs(folder.resolve("installed"));
		var key = new Object();
		IExtensionRegistry none = RegistryFactory.createRegistry(null, key, key);
		contributions = new Contributions(none, null, programs, faults);
	}

	@Test
	void programIsAContributionOnceItIsInstalled() throws IOException {
		assertThat(contributions.of(PartKind.CLASSIFIERS).read()).isEmpty();
		Program program = programs.install(source);
		List<Contribution<Classifier>> read = contributions.of(PartKind.CLASSIFIERS).read();
		assertThat(read).singleElement().isInstanceOfSatisfying(Usable.class, it -> assertThat(((Classifier) it.part()).id()).isEqualTo(ID));
		assertThat(read.getFirst().plugin()).isEqualTo(program.plugin());
		assertThat(contributions.of(PartKind.CLASSIFIERS).find(ID)).isPresent();
		assertThat(contributions.of(PartKind.CLASSIFIERS).find("gouv.example.other")).isEmpty();
		assertThat(contributions.of(PartKind.CLASSIFIERS).declared()).singleElement().isInstanceOf(Usable.class);
		assertThat(contributions.of(PartKind.INDICATORS).read()).isEmpty();
		assertThat(contributions.of(PartKind.RULES).read()).isEmpty();
	}

	@Test
	void programThatWasChangedIsListedAndLeftOut() throws IOException {
		Program program = programs.install(source);
		Files.writeString(program.folder().resolve("words.sh"), "exit 1\n");
		assertThat(contributions.of(PartKind.CLASSIFIERS).usable()).isEmpty();
		assertThat(contributions.of(PartKind.CLASSIFIERS).find(ID).orElseThrow()).isInstanceOfSatisfying(Broken.class,
				it -> assertThat(it.reason().en()).contains("words.sh", ID));
	}

	@Test
	void whatWentWrongIsRememberedForTheseFilesAlone() throws IOException {
		Program program = programs.install(source);
		faults.of(program.plugin()).givenUp(Bilingual.same("It looped."));
		assertThat(contributions.of(PartKind.CLASSIFIERS).read()).singleElement().isInstanceOfSatisfying(Broken.class,
				it -> assertThat(it.reason().en()).startsWith("It looped."));
		Files.writeString(source.resolve("words.sh"), "exit 0 # mended\n");
		programs.install(source);
		assertThat(contributions.of(PartKind.CLASSIFIERS).usable()).hasSize(1);
	}
}
