// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;

/**
 * The marks on the tokens of a picture. They are of a usage on a platform and a level, however a view divides its
 * tokens further. Immutable and thread-safe.
 */
public final class TokenMarks {

	/** No marks. */
	public static final TokenMarks NONE = new TokenMarks(List.of(), Map.of());

	private record TokenKey(int usage, int platform, int level) {
		static TokenKey of(PyramidProfile.Token token) {
			return new TokenKey(token.usage(), token.platform(), token.level());
		}
	}

	private final List<Bilingual> names;
	private final Map<TokenKey, List<TokenMark>> marks;

	private TokenMarks(List<Bilingual> names, Map<TokenKey, List<TokenMark>> marks) {
		this.names = List.copyOf(names);
		this.marks = Map.copyOf(marks);
	}

	/** The marks of decorations on the tokens of a profile, in the order of the decorations. */
	public static TokenMarks of(StudyView view, PyramidProfile profile, List<TokenDecoration> decorations) {
		if (decorations.isEmpty()) {
			return NONE;
		}
		Map<TokenKey, List<TokenMark>> marks = new HashMap<>();
		for (TokenDecoration decoration : decorations) {
			decoration.marks(view, profile).forEach(
					(token, mark) -> marks.computeIfAbsent(TokenKey.of(token), it -> new ArrayList<>()).add(mark));
		}
		return new TokenMarks(decorations.stream().map(TokenDecoration::name).toList(), marks);
	}

	/** The meaning of the marks, one name a decoration. */
	public List<Bilingual> names() {
		return names;
	}

	/** The marks of a token; none for most. */
	public List<TokenMark> of(PyramidProfile.Token token) {
		return marks.getOrDefault(TokenKey.of(token), List.of());
	}
}
