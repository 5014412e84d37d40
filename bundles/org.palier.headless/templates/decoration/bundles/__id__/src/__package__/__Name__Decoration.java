package [=id];

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.pictures.TokenDecoration;
import org.palier.pictures.TokenMark;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The three largest tokens of a picture bear their rank; where counts are equal, the order of the codebook decides. */
public final class [=Name]Decoration implements TokenDecoration {

	private static final Wording WORDS = new Wording([=Name]Decoration.class, "messages");
	private static final int RANKS = 3;
	private static final String COLOR = "#005a9c";

	@Override
	public String id() {
		return "[=contribution]";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("name");
	}

	@Override
	public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
		List<PyramidProfile.Token> largest = profile.tokens().stream()
				.sorted(Comparator.comparingLong(PyramidProfile.Token::count).reversed()).limit(RANKS).toList();
		Map<PyramidProfile.Token, TokenMark> marks = new HashMap<>();
		for (int i = 0; i < largest.size(); i++) {
			String rank = Integer.toString(i + 1);
			marks.put(largest.get(i), new TokenMark(Bilingual.same(rank), COLOR, WORDS.text("words", rank)));
		}
		return marks;
	}
}
