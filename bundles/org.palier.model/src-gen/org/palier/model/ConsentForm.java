/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Consent Form</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How consent was given.
 * <!-- end-model-doc -->
 * @see org.palier.model.PalierPackage#getConsentForm()
 * @model
 * @generated
 */
public enum ConsentForm implements Enumerator {
	/**
	 * The '<em><b>Not recorded</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody recorded it.
	 * <!-- end-model-doc -->
	 * @see #NOT_RECORDED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_RECORDED(0, "not_recorded", "not_recorded"),

	/**
	 * The '<em><b>Written</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On paper, signed.
	 * <!-- end-model-doc -->
	 * @see #WRITTEN_VALUE
	 * @generated
	 * @ordered
	 */
	WRITTEN(1, "written", "written"),

	/**
	 * The '<em><b>Electronic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By an electronic form or message.
	 * <!-- end-model-doc -->
	 * @see #ELECTRONIC_VALUE
	 * @generated
	 * @ordered
	 */
	ELECTRONIC(2, "electronic", "electronic"),

	/**
	 * The '<em><b>Oral</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Said, and recorded.
	 * <!-- end-model-doc -->
	 * @see #ORAL_VALUE
	 * @generated
	 * @ordered
	 */
	ORAL(3, "oral", "oral");

	/**
	 * The '<em><b>Not recorded</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody recorded it.
	 * <!-- end-model-doc -->
	 * @see #NOT_RECORDED
	 * @model name="not_recorded"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_RECORDED_VALUE = 0;

	/**
	 * The '<em><b>Written</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On paper, signed.
	 * <!-- end-model-doc -->
	 * @see #WRITTEN
	 * @model name="written"
	 * @generated
	 * @ordered
	 */
	public static final int WRITTEN_VALUE = 1;

	/**
	 * The '<em><b>Electronic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By an electronic form or message.
	 * <!-- end-model-doc -->
	 * @see #ELECTRONIC
	 * @model name="electronic"
	 * @generated
	 * @ordered
	 */
	public static final int ELECTRONIC_VALUE = 2;

	/**
	 * The '<em><b>Oral</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Said, and recorded.
	 * <!-- end-model-doc -->
	 * @see #ORAL
	 * @model name="oral"
	 * @generated
	 * @ordered
	 */
	public static final int ORAL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Consent Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConsentForm[] VALUES_ARRAY =
		new ConsentForm[] {
			NOT_RECORDED,
			WRITTEN,
			ELECTRONIC,
			ORAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Consent Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConsentForm> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Consent Form</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentForm get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentForm result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consent Form</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentForm getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentForm result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consent Form</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentForm get(int value) {
		switch (value) {
			case NOT_RECORDED_VALUE: return NOT_RECORDED;
			case WRITTEN_VALUE: return WRITTEN;
			case ELECTRONIC_VALUE: return ELECTRONIC;
			case ORAL_VALUE: return ORAL;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ConsentForm(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ConsentForm
