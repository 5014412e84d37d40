/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What those who answered agreed to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Consent#getForm <em>Form</em>}</li>
 *   <li>{@link org.palier.model.Consent#getScope <em>Scope</em>}</li>
 *   <li>{@link org.palier.model.Consent#getGivenOn <em>Given On</em>}</li>
 *   <li>{@link org.palier.model.Consent#getUntil <em>Until</em>}</li>
 *   <li>{@link org.palier.model.Consent#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.palier.model.Consent#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getConsent()
 * @model
 * @generated
 */
public interface Consent extends EObject {
	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.ConsentForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.palier.model.ConsentForm
	 * @see #setForm(ConsentForm)
	 * @see org.palier.model.PalierPackage#getConsent_Form()
	 * @model
	 * @generated
	 */
	ConsentForm getForm();

	/**
	 * Sets the value of the '{@link org.palier.model.Consent#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.palier.model.ConsentForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ConsentForm value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.ConsentScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be done with what was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.palier.model.ConsentScope
	 * @see #setScope(ConsentScope)
	 * @see org.palier.model.PalierPackage#getConsent_Scope()
	 * @model
	 * @generated
	 */
	ConsentScope getScope();

	/**
	 * Sets the value of the '{@link org.palier.model.Consent#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.palier.model.ConsentScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(ConsentScope value);

	/**
	 * Returns the value of the '<em><b>Given On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was given; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given On</em>' attribute.
	 * @see #setGivenOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getConsent_GivenOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getGivenOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Consent#getGivenOn <em>Given On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given On</em>' attribute.
	 * @see #getGivenOn()
	 * @generated
	 */
	void setGivenOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which it holds; null: no end was set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.palier.model.PalierPackage#getConsent_Until()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.palier.model.Consent#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was taken back; null while it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn On</em>' attribute.
	 * @see #setWithdrawnOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getConsent_WithdrawnOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getWithdrawnOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Consent#getWithdrawnOn <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn On</em>' attribute.
	 * @see #getWithdrawnOn()
	 * @generated
	 */
	void setWithdrawnOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions in words; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.palier.model.PalierPackage#getConsent_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.palier.model.Consent#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Consent
