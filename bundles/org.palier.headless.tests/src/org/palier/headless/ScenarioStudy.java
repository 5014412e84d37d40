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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;
import org.palier.headless.demo.NewPlatformsScenario;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A study of eight agencies with the scenario of the demo, and the command line that works on it. */
final class ScenarioStudy {

	private final String study;
	private StringWriter out;
	private StringWriter err;

	/** @param folder where the study is made, and what commands write */
	ScenarioStudy(Path folder) throws Exception {
		this.study = folder.resolve("étude").toString();
		assertThat(run("new", study)).isZero();
		var census = new StringBuilder("agency_id,name_fr,jurisdiction,flickr,youtube,instagram,mastodon,bluesky\n");
		for (int i = 0; i < 8; i++) {
			census.append("a%d,A%d,ca,%d,%d,%d,0,0%n".formatted(i, i, i < 2 ? 1 : 0, i < 4 ? 1 : 0, i < 6 ? 1 : 0));
		}
		Path file = Files.writeString(folder.resolve("wide.csv"), census);
		assertThat(run("import", study, file.toString())).as(err()).isZero();
		change(it -> new NewPlatformsScenario(it).add());
	}

	String path() {
		return study;
	}

	/** Changes the study and saves it. */
	void change(Consumer<Study> edit) throws Exception {
		StudyFolder place = StudyFolder.at(Path.of(study));
		Study model = place.file().load();
		edit.accept(model);
		place.file().save(model);
	}

	int run(String... arguments) {
		return run(Locale.CANADA, arguments);
	}

	int run(Locale locale, String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(Commands.class).getBundleContext());
		int code = new Commands(new Console(contributions, "9.9", Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC), locale,
				new PrintWriter(out), new PrintWriter(err))).run(arguments);
		AnswerSchemas.judge(arguments, out.toString());
		return code;
	}

	/** What the last command said. */
	String out() {
		return out.toString();
	}

	String err() {
		return err.toString();
	}

	JsonNode json() throws Exception {
		return new ObjectMapper().readTree(out());
	}

	/** The manifest of the run that the last command told of. */
	Path manifest() throws Exception {
		return Path.of(study, "runs", json().get("run").asText() + ".json");
	}

	/** What the last comparison named of a kind. */
	List<String> named(String kind) throws Exception {
		List<String> names = new ArrayList<>();
		for (JsonNode it : json().get("differences")) {
			if (it.get("kind").asText().equals(kind)) {
				names.add(it.get("name").asText());
			}
		}
		return names;
	}
}
