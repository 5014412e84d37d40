// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One agency on the command line, in a census of eight. */
class EvaluateAgencyCommandTest {

	@TempDir
	private Path folder;

	private String study;
	private StringWriter out;
	private StringWriter err;

	@BeforeEach
	void makeStudy() throws Exception {
		study = folder.resolve("étude").toString();
		assertThat(run(Locale.CANADA, "new", study)).isZero();
		var census = new StringBuilder("agency_id,name_fr,jurisdiction,facebook,youtube\n");
		for (int i = 0; i < 8; i++) {
			census.append("a%d,Agence %d,ca,%d,%d%n".formatted(i, i, i < 4 ? 1 : 0, i < 2 ? 1 : 0));
		}
		Path file = Files.writeString(folder.resolve("wide.csv"), census);
		assertThat(run(Locale.CANADA, "import", study, file.toString())).as(err.toString()).isZero();
	}

	/** a0 is on 2 of 2; of the 7 others one is on both, two on one, four on none: median 0 %. */
	@Test
	void setsAnAgencyBesideAllOthers() throws Exception {
		assertThat(run(Locale.CANADA, "evaluate-agency", study, "agence 0", "--peers", "all", "--target",
				"communication=50,interaction=40,service=10", "--json")).as(err.toString()).isZero();
		JsonNode answer = new ObjectMapper().readTree(out.toString());
		assertThat(answer.get("agency").asText()).isEqualTo("a0");
		assertThat(answer.get("indicators")).extracting(it -> it.get("id").asText()).containsExactly("agency_maturity", "agency_peers",
				"agency_target");
		JsonNode breadth = answer.get("indicators").get(1).get("rows").get(0);
		assertThat(breadth.get("agency_value").asDouble()).isEqualTo(100);
		assertThat(breadth.get("peers").asInt()).isEqualTo(7);
		assertThat(breadth.get("median").asDouble()).isZero();
		assertThat(Path.of(study, "runs", answer.get("run").asText() + ".json")).exists();
	}

	@Test
	void refusesByNameAndProposesNearOnes() {
		assertThat(run(Locale.CANADA_FRENCH, "evaluate-agency", study, "Agense 3")).isEqualTo(2);
		assertThat(err.toString()).contains("n’a pas d’organisme «\u202fAgense 3\u202f»").contains("Agence 3 [a3]");
		assertThat(run(Locale.CANADA, "evaluate-agency", study, "a0", "--target", "fame=100")).isEqualTo(2);
		assertThat(err.toString()).contains("The target names the level “fame”");
		assertThat(run(Locale.CANADA_FRENCH, "evaluate-agency", "--help")).isZero();
		assertThat(out.toString()).contains("à côté de ses pairs");
	}

	private int run(Locale locale, String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(Commands.class).getBundleContext());
		return new Commands(new Console(contributions, "9.9", Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC), locale,
				new PrintWriter(out), new PrintWriter(err))).run(arguments);
	}
}
