/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Presence Coding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one coder observed at a presence: several usages at once (Yates and Arbour 2013, § 21).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.PresenceCoding#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.palier.model.PresenceCoding#getCodedOn <em>Coded On</em>}</li>
 *   <li>{@link org.palier.model.PresenceCoding#getUsages <em>Usages</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getPresenceCoding()
 * @model
 * @generated
 */
public interface PresenceCoding extends EObject {
	/**
	 * Returns the value of the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who coded; null when the source does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder</em>' reference.
	 * @see #setCoder(Coder)
	 * @see org.palier.model.PalierPackage#getPresenceCoding_Coder()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Coder getCoder();

	/**
	 * Sets the value of the '{@link org.palier.model.PresenceCoding#getCoder <em>Coder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' reference.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(Coder value);

	/**
	 * Returns the value of the '<em><b>Coded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the coding; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coded On</em>' attribute.
	 * @see #setCodedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getPresenceCoding_CodedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getCodedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.PresenceCoding#getCodedOn <em>Coded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coded On</em>' attribute.
	 * @see #getCodedOn()
	 * @generated
	 */
	void setCodedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Usages</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Usage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usages observed, in codebook order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usages</em>' reference list.
	 * @see org.palier.model.PalierPackage#getPresenceCoding_Usages()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Usage> getUsages();

} // PresenceCoding
