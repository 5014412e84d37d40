// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Pieces of the shapes that the Montréal files have, with words of our own; expected texts by hand. */
class PrintedPostTest {

	@Test
	void countsAtTheEndAreNoText() {
		assertThat(of("Ligne 9", "Ligne 9", "", "@ligne9", "·", "Arrêt à 8 h. ", "#STM", " P", "", "1", "2", "6.7K"))
				.isEqualTo(new PrintedPost("Ligne 9", "ligne9", "Arrêt à 8 h. #STM P", ""));
	}

	@Test
	void aHandleThatAPageRepeatsCountsOnce() {
		assertThat(of("L", "L", "", "@l", "·", "@Ville", "@Ville", "@ville", " Oui.", "1").text()).isEqualTo("@Ville Oui.");
		assertThat(of("L", "L", "", "@l", "·", "@Ville", "Nous venons").text()).isEqualTo("@Ville Nous venons");
	}

	@Test
	void theHiddenPartsOfALinkGo() {
		assertThat(of("L", "L", "", "@l", "·", "Voir ", "http://stm.info/m11.htm#Quartier…", "http://", "Quartier", "…", "1").text())
				.isEqualTo("Voir http://stm.info/m11.htm#Quartier…");
		assertThat(of("L", "L", "", "@l", "·", "Voir ", "http://bit.ly/1aW7", "http://").text()).isEqualTo("Voir http://bit.ly/1aW7");
	}

	@Test
	void aQuotedTweetIsNotTheText() {
		assertThat(of("L", "L", "", "@l", "·", "[", "Parc] ", "Fermé", ".", "", "STM Bus", "STM Bus", "", "@bus", "·", "Autre", "3").text())
				.isEqualTo("[Parc] Fermé.");
	}

	@Test
	void aRelayNamesWhomItRelays() {
		assertThat(of("REM reposted", "Grand REM", "Grand REM", "", "@grandrem", "·", "Bonjour", "4"))
				.isEqualTo(new PrintedPost("REM", "", "Bonjour", "grandrem"));
	}

	@Test
	void aPinnedTweetIsOneOfItsAccount() {
		assertThat(of("Pinned", "REM", "REM", "", "@rem", "·", "Bonjour")).isEqualTo(new PrintedPost("REM", "rem", "Bonjour", ""));
	}

	@Test
	void aListWithoutHandleIsNoPost() {
		assertThat(PrintedPost.of(List.of("a", "·", "b"))).isEmpty();
		assertThat(PrintedPost.of(List.of())).isEmpty();
		assertThat(PrintedPost.of(List.of("·"))).isEmpty();
	}

	private static PrintedPost of(String... pieces) {
		return PrintedPost.of(List.of(pieces)).orElseThrow();
	}
}
