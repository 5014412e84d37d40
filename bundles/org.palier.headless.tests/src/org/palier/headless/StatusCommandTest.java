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

/** Where a study stands, on the command line: empty, with a census of eight, with posts of two of them. */
class StatusCommandTest {

	@TempDir
	private Path folder;

	private String study;
	private StringWriter out;
	private StringWriter err;

	@BeforeEach
	void makeStudy() {
		study = folder.resolve("étude").toString();
		assertThat(run(Locale.CANADA, "new", study)).isZero();
	}

	@Test
	void anEmptyStudyAsksForItsBodies() {
		assertThat(run(Locale.CANADA_FRENCH, "status", study)).as(err.toString()).isZero();
		assertThat(out.toString())
				.contains("1. Déposer mon fichier Excel – à faire\u202f: aucun organisme", "• Importer la liste de mes organismes",
				"2. Dire à quoi servent les pages – à faire (après 1)\u202f: aucune page").doesNotContain("Questions", "null");
	}

	@Test
	void fromACensusToAReport() throws Exception {
		census();
		JsonNode status = json();
		assertThat(status.get("path")).extracting(it -> it.get("state").asText()).containsExactly("done", "to_do", "to_do", "to_do", "to_do");
		assertThat(status.get("todo")).extracting(it -> it.get("place").asText()).containsExactly("uses", "import_posts", "report");
		assertThat(status.at("/todo/0/effort/minutes").asLong()).as("six pages of ten seconds").isEqualTo(1);
		assertThat(status.at("/questions/0/answer/en").asText()).isEqualTo("4 of 8");
		assertThat(status.at("/questions/4/answered").asBoolean()).isFalse();
		assertThat(status.at("/questions/4/marks")).isEmpty();

		assertThat(run(Locale.CANADA, "report", study, "--format", "html")).as(err.toString()).isZero();
		status = json();
		assertThat(status.at("/path/4/state").asText()).isEqualTo("done");
		assertThat(status.get("todo")).extracting(it -> it.get("place").asText()).doesNotContain("report");

		Path posts = Files.writeString(folder.resolve("posts.csv"), "id,handle,text,created_at\n1,x,Hello,2026-11-01T10:00:00Z\n");
		assertThat(run(Locale.CANADA, "import", study, posts.toString(), "--platform", "facebook")).as(err.toString()).isZero();
		status = json();
		assertThat(status.at("/path/4/state").asText()).as("the study has changed since").isEqualTo("begun");
		assertThat(status.get("todo")).extracting(it -> it.get("place").asText()).contains("attribute", "report");
	}

	/** A part of a study stands where that part does. */
	@Test
	void ofAPartAlone() throws Exception {
		census();
		assertThat(run(Locale.CANADA, "status", study, "--where", "platform = youtube", "--json")).as(err.toString()).isZero();
		assertThat(new ObjectMapper().readTree(out.toString()).at("/questions/0/answer/en").asText()).isEqualTo("2 of 8");
	}

	private void census() throws Exception {
		var census = new StringBuilder("agency_id,name_fr,jurisdiction,facebook,youtube\n");
		for (int i = 0; i < 8; i++) {
			census.append("a%d,Agence %d,ca,%d,%d%n".formatted(i, i, i < 4 ? 1 : 0, i < 2 ? 1 : 0));
		}
		Path file = Files.writeString(folder.resolve("wide.csv"), census);
		assertThat(run(Locale.CANADA, "import", study, file.toString())).as(err.toString()).isZero();
	}

	private JsonNode json() throws Exception {
		assertThat(run(Locale.CANADA, "status", study, "--json")).as(err.toString()).isZero();
		return new ObjectMapper().readTree(out.toString());
	}

	private int run(Locale locale, String... line) {
		out = new StringWriter();
		err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(PalierApplication.class).getBundleContext());
		return new Commands(new Console(contributions, "9.9", Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC), locale,
				new PrintWriter(out, true), new PrintWriter(err, true))).run(line);
	}
}
