// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

import java.util.Collection;
import java.util.Collections;

import org.palier.ground.text.Bilingual;
import org.palier.model.CaseResponse;

/**
 * The state of the interviews with the cases of a sample (Yates and Arbour 2013, note 17: 18 approached, 11 took part).
 *
 * @param proposed not yet asked
 * @param waiting  asked, without an answer
 * @param refused  said no
 * @param accepted said yes
 */
public record CaseSummary(int proposed, int waiting, int refused, int accepted) {

	/** Counts responses. */
	public static CaseSummary of(Collection<CaseResponse> responses) {
		return new CaseSummary(Collections.frequency(responses, CaseResponse.PROPOSED),
				Collections.frequency(responses, CaseResponse.APPROACHED), Collections.frequency(responses, CaseResponse.REFUSED),
				Collections.frequency(responses, CaseResponse.ACCEPTED));
	}

	/** Returns the name of a response as readers see it. */
	public static Bilingual label(CaseResponse response) {
		return Stratum.WORDS.text("response." + response.getLiteral());
	}

	/** How many were asked, whatever they said. */
	public int approached() {
		return waiting + refused + accepted;
	}

	/** In one line, e.g. 18 approached, 11 took part, 7 refused. */
	public Bilingual text() {
		return Stratum.WORDS.text("summary", approached(), accepted, refused, waiting, proposed);
	}
}
