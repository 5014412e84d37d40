// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;

class AddressFormsTest {

	private static final String HEAD = "platform,address,canonical,example,handle\n";
	/** A government’s own server, and its short links to accounts elsewhere. */
	private static final String OURS = HEAD + """
			mastodon,social.example.gouv/@{handle},,https://social.example.gouv/@Bureau/123,bureau
			mastodon,social.example.gouv/users/{handle},social.example.gouv/@{handle},social.example.gouv/users/Bureau,bureau
			facebook,aller.example.gouv/fb-{handle},facebook.com/{handle},https://aller.example.gouv/fb-Bureau,bureau
			""";

	@Test
	void handlesAreTakenFromAddressesOfEveryHostOfAPlatform() {
		assertThat(shipped("https://twitter.com/stm_Bleue?lang=fr")).containsExactly("stm_bleue");
		assertThat(shipped("youtube.com/user/SPVM/videos")).containsExactly("spvm");
		assertThat(shipped("https://www.youtube.com/@Ville%C3%89t%C3%A9")).containsExactly("villeété");
		assertThat(shipped("https://www.facebook.com/profile.php?id=1000")).containsExactly("1000");
		assertThat(shipped("https://www.facebook.com/pages/Nom/42")).containsExactly("42");
		assertThat(shipped("https://www.facebook.com/pg/SPVM/photos/?ref=page")).containsExactly("spvm");
		assertThat(shipped("https://www.facebook.com/")).isEmpty();
		assertThat(shipped("https://www.youtube.com/user/")).isEmpty();
		assertThat(shipped("no address")).isEmpty();
	}

	/** A repository, its issues and its releases are those of the organisation that has them, which also has addresses for itself. */
	@Test
	void aRepositoryBelongsToTheAccountThatHasIt() {
		for (String host : List.of("github", "gitlab")) {
			String account = "https://" + host + ".com/Regie-du-Test";
			for (String url : List.of(account, account + "/", account + "/donnees", account + "/donnees/-/issues/12",
					account + "?tab=repositories")) {
				assertThat(AddressForms.SHIPPED.platform(url)).as(url).contains(host);
				assertThat(AddressForms.SHIPPED.handles(host, false, url)).as(url).containsExactly("regie-du-test");
				assertThat(AddressForms.SHIPPED.address(url)).as(url).contains(host + ".com/regie-du-test");
			}
		}
		assertThat(AddressForms.SHIPPED.address("https://github.com/orgs/Regie-du-Test/repositories")).contains("github.com/regie-du-test");
		assertThat(AddressForms.SHIPPED.address("https://gist.github.com/Regie-du-Test/0123abcd")).contains("github.com/regie-du-test");
		assertThat(AddressForms.SHIPPED.address("https://gitlab.com/groups/Regie-du-Test/donnees")).contains("gitlab.com/regie-du-test");
		assertThat(AddressForms.SHIPPED.platform("https://gitlab.regie.example/donnees")).as("a server of its own is the study's to tell")
				.isEmpty();
	}

	@Test
	void aContributedFormTellsPlatformHandleAndTheOneAddress() throws IOException {
		AddressForms forms = forms(OURS);
		assertThat(forms.platform("https://social.example.gouv/@Regie")).contains("mastodon");
		assertThat(forms.handles("mastodon", false, "https://social.example.gouv/@Regie")).containsExactly("regie");
		assertThat(forms.handles("facebook", false, "https://social.example.gouv/@Regie")).isEmpty();
		assertThat(forms.address("http://www.social.example.gouv/users/Regie?x=1")).contains("social.example.gouv/@regie");
		assertThat(forms.address("https://aller.example.gouv/fb-Regie")).contains("facebook.com/regie");
		assertThat(forms.handles("facebook", false, "https://aller.example.gouv/fb-")).isEmpty();
		assertThat(forms.platform("https://notsocial.example.gouv.example/@x")).isEmpty();
		assertThat(forms.address("https://fr-ca.facebook.com/SPVM/?ref=hl#top")).contains("facebook.com/spvm");
	}

	@Test
	void withoutTheContributionTheSameAddressesAreStrange() {
		assertThat(AddressForms.SHIPPED.platform("https://social.example.gouv/@Regie")).isEmpty();
		assertThat(AddressForms.SHIPPED.handles("mastodon", false, "https://social.example.gouv/@Regie")).isEmpty();
		assertThat(AddressForms.SHIPPED.address("https://aller.example.gouv/fb-Regie")).contains("aller.example.gouv/fb-regie");
	}

	@Test
	void aRowThatDoesNotShowWhatItSaysIsNamed() {
		refused("platform,address\nfacebook,a.example/{handle}\n", "2", "canonical");
		refused(HEAD + "facebook,a.example/x,,https://a.example/x,x\n", "2", "a.example/x");
		refused(HEAD + "facebook,*.example/{handle},,https://a.example/x,x\n", "2", "*.example");
		refused(HEAD + "facebook,a.example/{handle}/{handle},,https://a.example/x,x\n", "2");
		refused(HEAD + ",a.example/{handle},,https://a.example/x,x\n", "2");
		refused(OURS + "facebook,b.example/u/{handle},,https://b.example/Bureau,bureau\n", "5", "b.example/Bureau", "bureau");
		refused(OURS + "facebook,b.example/u/{handle},,https://b.example/u/Bureau,office\n", "5", "office", "bureau");
		refused(OURS + "facebook,b.example/u/{handle},b.example/{Handle},https://b.example/u/Bureau,bureau\n"
				+ "facebook,b.example/v/{handle},same,https://b.example/v/Bureau,bureau\n", "6", "same");
		refused(OURS + "twitter,social.example.gouv/@{handle}/x,,https://social.example.gouv/@Bureau,bureau\n", "5");
	}

	@Test
	void noAddressTakesLong() throws IOException {
		AddressForms forms = forms(HEAD + "facebook,a.example/*/*/*/*/*/{handle}!,,https://a.example/a/b/c/d/e/f!,f\n");
		assertThat(forms.handles("facebook", false, "https://a.example/" + "a/".repeat(100_000) + "!".repeat(100_000))).isEmpty();
	}

	private static List<String> shipped(String url) {
		return AddressForms.SHIPPED.handles("any", true, url);
	}

	private static AddressForms forms(String csv) throws IOException {
		return AddressForms.together(List.of(AddressForms.SHIPPED, AddressForms.read(new StringReader(csv))));
	}

	private static void refused(String csv, String... said) {
		assertThatExceptionOfType(AddressFormsException.class).isThrownBy(() -> AddressForms.read(new StringReader(csv)))
				.satisfies(it -> assertThat(it.reason().en()).contains(said)).satisfies(it -> assertThat(it.reason().fr()).isNotBlank());
	}
}
