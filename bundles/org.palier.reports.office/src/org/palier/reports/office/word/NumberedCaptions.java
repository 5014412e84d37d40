// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Captions whose number is a field: a figure or table that somebody takes out or puts in renumbers the others. Used by one
 * thread.
 */
final class NumberedCaptions {

	/** Table 3. */
	private static final Pattern NUMBERED = Pattern.compile("\\s*(\\p{L}+)([ \u00a0\u202f]+)([0-9]+)(.*)", Pattern.DOTALL);

	private final WordText text;

	NumberedCaptions(WordText text) {
		this.text = text;
	}

	/** Adds the words of a caption. */
	void write(List<Node> words, CTP to) {
		for (int i = 0; i < words.size(); i++) {
			Matcher numbered = NUMBERED.matcher(words.get(i).getTextContent());
			if (words.get(i) instanceof Element && numbered.matches()) {
				styled(to.addNewR(), numbered.group(1) + numbered.group(2));
				CTSimpleField number = to.addNewFldSimple();
				number.setInstr(" SEQ " + numbered.group(1) + " \\* ARABIC ");
				styled(number.addNewR(), numbered.group(3));
				styled(to.addNewR(), numbered.group(4) + " ");
				text.write(words.subList(i + 1, words.size()), to, "");
				return;
			}
		}
		text.write(words, to, "");
	}

	private static void styled(CTR run, String words) {
		run.addNewRPr().addNewRStyle().setVal("Label");
		WordText.text(run, words);
	}

	/** Words above an exhibit stay with it. */
	static void follow(CTP paragraph, boolean above) {
		if (above) {
			paragraph.getPPr().addNewKeepNext();
		}
	}
}
