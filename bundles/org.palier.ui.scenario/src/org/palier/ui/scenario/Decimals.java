// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.palier.model.PalierPackage;

/** Numbers as people type them: with comma or point, and spaces between groups. */
final class Decimals {

	/** Stands for what is no number. */
	static final Object WRONG = new Object();

	private Decimals() {
	}

	/** A number of the model as a field shows it; null is empty. */
	static String write(Object number) {
		if (number == null) {
			return "";
		}
		String plain = number instanceof Double it && Double.isFinite(it) ? new BigDecimal(Double.toString(it)).stripTrailingZeros().toPlainString()
				: number.toString();
		return Locale.getDefault().getLanguage().equals("fr") ? plain.replace('.', ',') : plain;
	}

	/** What was typed, as the feature wants it; null for nothing where nothing is allowed, else {@link #WRONG}. */
	static Object read(String typed, EStructuralFeature feature) {
		String bare = typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.').replace('−', '-');
		if (bare.isEmpty()) {
			return feature.getEType().getInstanceClass().isPrimitive() ? WRONG : null;
		}
		try {
			if (feature.getEType().getInstanceClass() == Integer.class || feature.getEType().getInstanceClass() == int.class) {
				return Integer.valueOf(bare);
			}
			if (feature == PalierPackage.Literals.SCENARIO__SEED) {
				return Long.valueOf(bare);
			}
			double number = Double.parseDouble(bare);
			return Double.isFinite(number) ? (Object) number : WRONG;
		} catch (NumberFormatException noNumber) {
			return WRONG;
		}
	}
}
