// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.DemoStudies.Demo;
import org.palier.acceptance.Product.Outcome;

/**
 * The window as a reader of screens has it, over AT-SPI: home, grid and Explore, walked by keys. Skipped where a machine has no bus of
 * messages or no Python that knows AT-SPI.
 */
@ExtendWith(DemoStudies.class)
class ScreenReaderTest {

	/** Starts the window and the reader beside it, and ends the window. */
	private static final String WALK = """
			"$1" "$2" -data "$3" -nl fr_CA >"$3.log" 2>&1 &
			window=$!
			timeout 240 "$4" "$5" "507 publications" "Recensement (24" Recensement Explorer
			ended=$?
			kill $window
			wait $window 2>/dev/null
			exit $ended
			""";

	@TempDir
	private Path folder;

	@Test
	void homeGridAndExploreSpeak(Demo demo) throws Exception {
		Optional<Path> python = python();
		assumeTrue(python.isPresent() && isThere("dbus-run-session") && isThere("xvfb-run"), "AT-SPI, a bus and Python with gi");
		Product product = Product.copiedTo(folder);
		Path study = folder.resolve("invented");
		assertThat(new ProcessBuilder("cp", "-a", demo.studies().resolve("invented").toString(), study.toString()).start().waitFor()).isZero();
		Path reader = folder.resolve("screen_reader.py");
		try (InputStream script = ScreenReaderTest.class.getResourceAsStream("screen_reader.py")) {
			Files.copy(script, reader);
		}
		Path runtime = Files.createDirectory(folder.resolve("runtime"));
		Outcome walked = product.shell(folder, List.of("GTK_MODULES=gail:atk-bridge", "XDG_RUNTIME_DIR=" + runtime, "xvfb-run", "-a", "-s",
				"-screen 0 1440x900x24", "dbus-run-session", "--", "sh", "-c", WALK, "sh", product.home() + "/palier", study.toString(),
				folder.resolve("workspace").toString(), python.orElseThrow().toString(), reader.toString()));
		assertThat(walked.code()).as(walked.said()).isZero();
		List<String> said = walked.said().lines().toList();
		assertThat(said).as("each field, list, tree and picture has a name").noneMatch(it -> it.startsWith("nameless"));
		assertThat(said).as("home tells its answers in words").contains("home\ttext\tCombien sont présents\u202f?",
				"home\timage\tprésents 21, nulle part 3");
		assertThat(said).as("Tab goes over the links of home").anyMatch(it -> it.startsWith("focus\thome\ttext\tSur quelles plateformes"));
		assertThat(said).as("the grid is a table").contains("grid\t24\t10", "column\tOrganisme", "row\tAgence imaginaire des abeilles");
		assertThat(said).as("a cell that gets the focus says where it is and what it says")
				.contains(
						"focus\tRecensement\ttable cell\tBureau fictif des ponts couverts, Gouvernement\u202f: États-Unis (fédéral). Ligne 3 de 24, colonne 2 de 10.");
		assertThat(said).as("Tab goes over fields of Explore").contains("focus\texplore\tbutton\tPlateforme");
		assertThat(said).contains("end");
	}

	/** Of this machine, one that knows AT-SPI. */
	private static Optional<Path> python() throws Exception {
		for (Path each : programs("python3")) {
			if (new ProcessBuilder(each.toString(), "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi")
					.start().waitFor() == 0) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	private static boolean isThere(String program) {
		return !programs(program).isEmpty();
	}

	private static List<Path> programs(String name) {
		return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/bin")).map(it -> Path.of(it, name))
				.filter(Files::isExecutable).distinct()
				.toList();
	}
}
