// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.fixtures.Samples;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.attribution.AccountHash;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.StudyAccounts;

/** The lists were written by hand before the patterns were. */
class TextMaskTest {

	private final Study study = Samples.empty();

	private TextMask mask() {
		Samples.account(Samples.cell(study, Samples.agency(Samples.jurisdiction(study, "qc"), "stm"), "twitter", PresenceStatus.PRESENT),
				"STM_Bleue",
				"https://twitter.com/stm_bleue");
		return new TextMask(new StudyAccounts(study, AddressForms.SHIPPED), new AccountHash() {
			@Override
			public String of(String platform, String name) {
				return "<" + StudyAccounts.spelling(name) + ">";
			}

			@Override
			public boolean isHash(String text) {
				return text.startsWith("<");
			}
		}, true, true);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Merci @Jean_Tremblay!           | Merci @<jean_tremblay>!
			RT @jean: voir @stm_bleue.      | RT @<jean>: voir @stm_bleue.
			.@jean et @paul,@luc            | .@<jean> et @<paul>,@<luc>
			(@jean)                         | (@<jean>)
			@jean.Merci                     | @<jean>.Merci
			prix @ 5 $                      | prix @ 5 $
			＠jean                          | @<jean>
			jean.tremblay@exemple.org       | [e-mail]
			écrire à a+b@c.gouv.qc.ca.      | écrire à [e-mail].
			mailto:x@y.fr                   | mailto:[e-mail]
			""")
	void hidesNamesAndAddresses(String text, String masked) {
		assertThat(mask().masked("twitter", text)).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			@jean.tremblay bonjour            | @<jean.tremblay> bonjour
			@anne@mastodon.exemple.org oui    | @<anne@mastodon.exemple.org> oui
			@nom-de.bsky.social.              | @<nom-de.bsky.social>.
			""")
	void takesNamesAsTheirPlatformsWriteThem(String text, String masked) {
		assertThat(mask().masked("mastodon", text)).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			514-555-0123                 | [tel]
			(418) 555-0199 poste 3       | [tel] poste 3
			appelez le 1 800 555-0100    | appelez le [tel]
			+1 (613) 555-0111            | [tel]
			1.613.555.0111, svp          | [tel], svp
			6135550111                   | [tel]
			01 99 00 12 34               | [tel]
			0199001234                   | [tel]
			+33 1 99 00 12 34            | [tel]
			+33 (0)1 99 00 12 34         | [tel]
			+44 20 7946 0018             | [tel]
			+49 (30) 23125 000           | [tel]
			+61 2 5550 1234              | [tel]
			""")
	void hidesTelephoneNumbers(String text, String masked) {
		assertThat(mask().masked("facebook", text)).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2013-07-06 20:15
			entre 1990 et 2013
			composez le 911 ou le 3-1-1
			1 250 000 $ sur 5 ans
			1 250 000 000 $
			45,5 millions; 12.345.678
			ligne 24, voie 514
			id 415898716284071936
			température de +25 à +30
			123-456
			règlement 2012-345-678
			""")
	void leavesOtherNumbers(String text) {
		assertThat(mask().masked("facebook", text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://twitter.com/jean/status/123 vu         | https://twitter.com/<jean> vu
			https://twitter.com/STM_Bleue/status/9         | https://twitter.com/STM_Bleue/status/9
			http://www.facebook.com/jean.tremblay          | https://www.facebook.com/<jean.tremblay>
			https://www.youtube.com/@jean                  | https://www.youtube.com/<jean>
			https://social.exemple.org/@jean/109           | https://social.exemple.org/@<jean>/109
			https://www.quebec.ca/sante?tel=6135550111     | https://www.quebec.ca/sante?tel=6135550111
			http://t.co/aB3@                               | http://t.co/aB3@
			https://exemple.org/?de=jean@exemple.org       | https://exemple.org/?de=[e-mail]
			""")
	void hidesNamesInAddresses(String text, String masked) {
		assertThat(mask().masked("twitter", text)).isEqualTo(masked);
	}
}
