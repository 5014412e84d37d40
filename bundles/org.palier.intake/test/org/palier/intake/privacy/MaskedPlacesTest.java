// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What is found by looking where something can begin is what one pattern finds that is tried at each character. */
class MaskedPlacesTest {

	private static final String MAILBOX = "[\\p{L}\\p{N}._%+'-]";
	private static final String MAIL = MAILBOX + "+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}";
	private static final String PARTS = "[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]";
	private static final Pattern EVERYWHERE = Pattern.compile("(?<url>https?://[^\\s<>\"]+|\\bwww\\.[^\\s<>\"]+)"
			+ "|(?<name>(?=[@＠])(?<![\\p{L}\\p{N}_@＠/])[@＠][\\p{L}\\p{N}_](?:" + PARTS + ")?(?:@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)?)"
			+ "|(?<mail>(?:\\G|(?<!" + MAILBOX + "))" + MAIL + ")"
			+ "|(?<phone>(?=[+(\\d])(?<![\\p{L}\\p{N}_/.,#$€+-])(?:"
			+ "(?:\\+?1[ .\\u00a0-]?)?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .\\u00a0-]?)[2-9]\\d{2}[ .\\u00a0-]?\\d{4}"
			+ "|(?:\\+33 ?(?:\\(0\\) ?)?|0033 ?|0)[1-9](?:[ .\\u00a0-]?\\d{2}){4}"
			+ "|\\+[1-9]\\d{0,2}(?:[ .\\u00a0/-]?\\(?\\d{1,5}\\)?){2,6})(?![\\p{N}_%€$]|[.,]\\d))");
	private static final List<String> PIECES = List.of("@", "＠", "@jean", "a", "é", "\ud835\udc00", "\ud800", "\udc00", ".", "-", "_", "%",
			"+", "'", "/", ":",
			"//", "http", "https://", "http://x.ca/", "www.", "www.stm.info", "h", "w", " ", "\u00a0", "\n", "(", ")", "514", "555", "1234",
			"1", "0", "33", "0033",
			"450-555-1234", "01 23 45 67 89", "²", "٣", "€", "$", "#", ",", "<", ">", "\"", "b@c.org", "x.y+z@ville.qc.ca", "ca", ".fr", "½", "K");

	@Test
	void findsWhatIsFoundEverywhere() {
		var draw = new Random(16);
		for (int n = 0; n < 60_000; n++) {
			var text = new StringBuilder();
			for (int i = draw.nextInt(14); i >= 0; i--) {
				text.append(PIECES.get(draw.nextInt(PIECES.size())));
			}
			String each = text.toString();
			assertThat(places(each)).as(each).isEqualTo(everywhere(each));
		}
	}

	private static List<String> places(String text) {
		var found = new ArrayList<String>();
		var places = new MaskedPlaces(text);
		for (Matcher next = places.next(0); next != null; next = places.next(next.end())) {
			found.add(said(next));
		}
		return found;
	}

	private static List<String> everywhere(String text) {
		var found = new ArrayList<String>();
		Matcher next = EVERYWHERE.matcher(text);
		for (int from = 0; next.find(from); from = next.end()) {
			found.add(said(next));
		}
		return found;
	}

	private static String said(Matcher found) {
		String kind = List.of("url", "name", "mail", "phone").stream().filter(it -> found.group(it) != null).findFirst().orElseThrow();
		return found.start() + ".." + found.end() + " " + kind;
	}

	/** The same as small letters of all compared, which takes longer. */
	@Test
	void findsANameInWhateverCase() {
		var draw = new Random(17);
		List<String> letters = List.of("a", "A", "k", "K", "\u212a", "i", "I", "İ", "ı", "\u0307", "_", "7", " ", "É", "é", "ß", "Σ", "ς",
				"\ud801\udc00");
		for (int n = 0; n < 30_000; n++) {
			String text = drawn(draw, letters, 12);
			String name = drawn(draw, letters, 3);
			assertThat(MaskedName.holds(text, name)).as("%s in %s", name, text)
					.isEqualTo(text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
		}
	}

	private static String drawn(Random draw, List<String> letters, int most) {
		var text = new StringBuilder();
		for (int i = draw.nextInt(most); i >= 0; i--) {
			text.append(letters.get(draw.nextInt(letters.size())));
		}
		return text.toString();
	}
}
