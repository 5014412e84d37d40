// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.summary.Quartiles;

/** 84 mm at 300 to the inch are 992 pixels, and 300 to the inch are 11811 to the metre. */
class PrintedPixelsTest {

	@Test
	void aPictureHasThePixelsOfItsWidthAndSaysSo() throws Exception {
		var ranked = new RankedObjectives(3, 3,
				List.of(new RankedObjectives.Ranked("o", Bilingual.same("Informer"), Quartiles.of(List.of(1.0, 2.0, 3.0)), 3)), 0);
		byte[] png = new PrintedPixels().paint(new ObjectivesFigure(ranked, new JournalWords(Locale.CANADA_FRENCH)).at(84), 84);
		assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isBetween(992, 993);
		assertThat(new String(png, 37, 4, "US-ASCII")).isEqualTo("pHYs");
		assertThat(ByteBuffer.wrap(png).getInt(41)).isEqualTo(11811);
	}
}
