// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.detection.guided.PastedAddress.AcceptedAddress;
import org.palier.detection.guided.PastedAddress.Refused;
import org.palier.study.attribution.AddressForms;

/** What is pasted, read by the same forms as the scan of sites, and why some of it is no answer. */
class AddressCheckTest {

	private final GuidedStudy made = new GuidedStudy();
	private final AddressCheck check = new AddressCheck(made.study, AddressForms.SHIPPED);
	private final CheckCell cell = made.cell(made.wildlife, "youtube");

	@ParameterizedTest
	@CsvSource({ "https://www.youtube.com/@OfficeFauneBoreale, OfficeFauneBoreale",
			" youtube.com/@OfficeFauneBoreale?si=x , OfficeFauneBoreale",
			"@OfficeFauneBoreale, OfficeFauneBoreale", "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos, UCabcdefghijklmnopqrstuv",
			"https://m.youtube.com/c/OfficeFaune, OfficeFaune" })
	void accountIsTaken(String pasted, String handle) {
		assertThat(check.read(pasted, cell)).isInstanceOfSatisfying(AcceptedAddress.class, it -> assertThat(it.handle()).isEqualTo(handle));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|Paste the address of the account.", "deux mots|“deux mots” is no address of a page.",
			"https://www.youtube.com/watch?v=dQw4w9WgXcQ|This is no account: video.",
			"https://www.facebook.com/OfficeFaune|This is an address of facebook, not of youtube.",
			"https://twitter.com/intent/tweet?text=x|This is an address of twitter, not of youtube.",
			"https://faune.example/|This is not an address of youtube.",
			"https://www.youtube.com/|This is no account: placeholder.",
			"https://www.youtube.com/@Phares_Bor/videos|The study gives this account to “Lighthouse Board”. If it serves both, say so in its properties." })
	void whatCannotBeTheAccountIsRefusedWithTheReason(String pasted, String reason) {
		assertThat(check.read(pasted, cell)).isInstanceOfSatisfying(Refused.class, it -> assertThat(it.reason().en()).isEqualTo(reason));
	}

	@Test
	void accountThatTheCellHasIsTheSame() {
		assertThat(check.read("https://youtube.com/@phares_bor", made.cell(made.lights, "youtube"))).isInstanceOfSatisfying(AcceptedAddress.class,
				it -> assertThat(it.same()).isSameAs(made.lights.getPresences().get(1).getAccounts().getFirst()));
	}

	@Test
	void blogMayBeAnywhereButNotOnAPlatformOfItsOwnKind() {
		CheckCell blog = made.cell(made.wildlife, "blog");
		assertThat(check.read("https://faune.example/blogue", blog)).isInstanceOf(AcceptedAddress.class);
		assertThat(check.read("https://faune.wordpress.com/", blog)).isInstanceOfSatisfying(AcceptedAddress.class,
				it -> assertThat(it.handle()).isEqualTo("faune"));
		assertThat(check.read("https://www.facebook.com/OfficeFaune", blog)).isInstanceOf(Refused.class);
	}
}
