// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.Serializable;
import java.util.Objects;

/**
 * One reason for a score: the part of the text that is evidence for a code.
 *
 * @param rule   stable id of the rule or feature, e.g. fr.advice.01
 * @param code   id of the code that it speaks for
 * @param weight how much, in the classifier's own measure
 * @param start  first character of the post's text (UTF-16, from 0)
 * @param end    character after the last one; equal to start when the reason is not in the text, e.g. that the source marks the post as a
 *               reply
 */
public record Evidence(String rule, String code, double weight, int start, int end) implements Serializable {

	/** Checks that the span is one. */
	public Evidence {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(code);
		if (start < 0 || end < start) {
			throw new IllegalArgumentException(rule + ": no span from " + start + " to " + end);
		}
	}
}
