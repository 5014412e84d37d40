// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

class QrCodeTest {

	/** Reads the code as a telephone does: from the pixels of the painted picture. */
	@ParameterizedTest
	@ValueSource(strings = { "https://statistique.example/palier/2026",
			"https://exemple.example/rapports/un%20long%20chemin/reseaux-sociaux-des-organismes-publics/2026/"
			+ "interactif.html?langue=fr&version=2#contenus" })
	void thePaintedCodeIsReadAsTheAddress(String address) throws Exception {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(new PngPainter().paint(new QrCode(address).drawing("code"), 8)));
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());

		var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
		assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(address);
	}

	@Test
	void anAddressThatNoCodeHoldsIsRefused() {
		assertThatThrownBy(() -> new QrCode("https://example.example/" + "a".repeat(5000)).drawing("code"))
				.isInstanceOf(IllegalArgumentException.class);
	}
}
