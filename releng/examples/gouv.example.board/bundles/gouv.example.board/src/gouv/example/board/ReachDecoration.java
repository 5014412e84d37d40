package gouv.example.board;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.pictures.TokenDecoration;
import org.palier.pictures.TokenMark;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;

/**
 * What part of its platform a token is: of the presences that were coded there, or of the posts. A hundred presences on
 * one platform may be few and on another all there are.
 */
public final class ReachDecoration implements TokenDecoration {

	private static final Typography FRENCH = new Typography(Locale.CANADA_FRENCH);
	private static final Typography ENGLISH = new Typography(Locale.CANADA);
	private static final String COLOR = "#00614a";

	@Override
	public String id() {
		return "gouv.example.board.reach";
	}

	@Override
	public Bilingual name() {
		return BoardView.WORDS.text("reach");
	}

	@Override
	public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
		boolean posts = profile.posts().isPresent();
		Map<PyramidProfile.Token, TokenMark> marks = new HashMap<>();
		for (PyramidProfile.Token token : profile.tokens()) {
			long whole = token.platform() < 0 ? 0 : posts ? posts(profile, token.platform()) : presences(view, token.platform());
			if (whole > 0) {
				marks.put(token, mark((double) token.count() / whole, posts ? "reach.posts" : "reach.presences"));
			}
		}
		return marks;
	}

	private static long presences(StudyView view, int platform) {
		return IntStream.range(0, view.agencies().size()).filter(it -> view.isCoded(it, platform)).count();
	}

	private static long posts(PyramidProfile profile, int platform) {
		return profile.tokens().stream().filter(it -> it.platform() == platform).mapToLong(PyramidProfile.Token::count).sum();
	}

	private static TokenMark mark(double share, String words) {
		// Rounded down, so that “100 %” means all.
		long percent = (long) Math.floor(100 * share);
		var text = new Bilingual(FRENCH.count(percent) + "\u00a0%", ENGLISH.count(percent) + "%");
		return new TokenMark(text, COLOR, BoardView.WORDS.text(words, text));
	}
}
