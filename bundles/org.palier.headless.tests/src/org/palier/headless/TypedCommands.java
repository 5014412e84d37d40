// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The commands as a person types them, an empty folder, and what they say. */
abstract class TypedCommands {

	static final String WIDE = """
			agency_id,name_fr,name_en,jurisdiction,type,facebook,twitter,youtube
			a,Office A,Office A,QC,,1,0,
			b,Office B,Office B,QC,,oui,non,1
			c,Office C,Office C,QC,,0,0,0
			d,Office D,Office D,QC,,peut-être,0,0
			""";

	@TempDir
	Path folder;

	String study;
	StringWriter out;
	StringWriter err;

	@BeforeEach
	void start() {
		study = folder.resolve("étude n° 1").toString();
	}

	int run(String... arguments) {
		return run(Locale.CANADA, arguments);
	}

	int run(Locale locale, String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(),
				FrameworkUtil.getBundle(Commands.class).getBundleContext());
		Clock noon = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
		int code = new Commands(new Console(contributions, "9.9", noon, locale, new PrintWriter(out, true),
				new PrintWriter(err, true))).run(arguments);
		AnswerSchemas.judge(arguments, out.toString());
		return code;
	}

	JsonNode json() throws IOException {
		assertThat(out.toString().strip().lines()).as("one JSON object, nothing else").hasSize(1);
		return new ObjectMapper().readTree(out.toString());
	}

	Path write(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}
}
