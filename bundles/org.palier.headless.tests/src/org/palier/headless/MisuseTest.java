// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;

/** A command line that nobody can carry out: said in the language of its writer, with what would help. */
class MisuseTest {

	private static String said(Locale locale, String line) {
		var out = new StringWriter();
		var err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(Commands.class).getBundleContext());
		int code = new Commands(
				new Console(contributions, "9.9", Clock.systemUTC(), locale, new PrintWriter(out, true), new PrintWriter(err, true)))
				.run(line.split(" "));
		assertThat(code).as(line).isEqualTo(ExitCode.USAGE.number());
		return (err + out.toString()).replace('\u202f', ' ');
	}

	private static String french(String line) {
		return said(Locale.CANADA_FRENCH, line);
	}

	@Test
	void whatIsMissing() {
		assertThat(french("evaluate-agency")).contains("Il manque : STUDY, AGENCY.", "Essayez : palier run evaluate-agency --help");
		assertThat(french("break-even etude scenario")).contains("Il manque : --assumption=", "--between=", "--goal=");
		assertThat(french("scenario etude scenario --draws")).contains("L’option --draws veut une valeur : N.");
		assertThat(french("compare etude base")).contains("ID : il en faut au moins 2.");
	}

	@Test
	void whatIsNotKnown() {
		assertThat(french("scenari")).contains("Il n’y a pas de commande « scenari ».", "Peut-être : ", "scenario");
		assertThat(french("report etude --formt html")).contains("Il n’y a pas d’option --formt ici.", "Peut-être : --format ?");
		assertThat(french("scenario etude un deux trois")).contains("De trop : deux, trois.");
	}

	@Test
	void whatDoesNotFit() {
		assertThat(french("scenario etude scenario --draws beaucoup")).contains("« beaucoup » n’est pas un nombre entier, que veut --draws.");
		assertThat(french("report etude --lang fr --lang en")).contains("L’option --lang est donnée deux fois.");
		assertThat(french("validate etude --json=peut-être")).contains("« peut-être » ne convient pas à --json.");
		assertThat(french("power --accuracy 1,2 --share 0,1 --margin 0,03")).as("read, and out of bounds").contains("Une exactitude va de 0 à 1");
		assertThat(french("power --accuracy 1,500 --share 0,1 --margin 0,03")).contains("« 1,500 » n’est pas un nombre, que veut --accuracy.");
	}

	@Test
	void inEnglishAndForScripts() {
		assertThat(said(Locale.CANADA, "new")).contains("Missing: STUDY.", "Try: palier run new --help");
		assertThat(french("scenario etude scenario --json --draws beaucoup")).contains("\"n’est pas".substring(1), "\"error\"");
	}
}
