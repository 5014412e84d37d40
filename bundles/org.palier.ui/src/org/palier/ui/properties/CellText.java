// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EDataType;
import org.palier.ui.UiMessages;

/** From what was typed to a value of the model. */
final class CellText {

	private CellText() {
	}

	/**
	 * The value that a text stands for; null for nothing typed.
	 *
	 * @throws IllegalArgumentException with a sentence for the person who typed, when it stands for none
	 */
	static Object parse(EDataType type, String text) {
		String entered = text.strip();
		if (entered.isEmpty()) {
			return null;
		}
		Class<?> wanted = type.getInstanceClass();
		if (wanted == Integer.class || wanted == Long.class) {
			return number(entered, wanted);
		}
		if (wanted == LocalDate.class) {
			try {
				return LocalDate.parse(entered);
			} catch (DateTimeException notADate) {
				throw new IllegalArgumentException(UiMessages.badDate, notADate);
			}
		}
		return entered;
	}

	private static Object number(String entered, Class<?> wanted) {
		// Groups of digits as either language writes them.
		String digits = entered.replaceAll("[\\s\\u00a0\\u202f,]", "");
		try {
			return wanted == Integer.class ? (Object) Integer.valueOf(digits) : (Object) Long.valueOf(digits);
		} catch (NumberFormatException notANumber) {
			throw new IllegalArgumentException(UiMessages.badNumber, notANumber);
		}
	}
}
