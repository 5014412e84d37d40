/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.palier.model.Consent;
import org.palier.model.ConsentForm;
import org.palier.model.ConsentScope;
import org.palier.model.PalierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.ConsentImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.palier.model.impl.ConsentImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.palier.model.impl.ConsentImpl#getGivenOn <em>Given On</em>}</li>
 *   <li>{@link org.palier.model.impl.ConsentImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.palier.model.impl.ConsentImpl#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.palier.model.impl.ConsentImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentImpl extends MinimalEObjectImpl.Container implements Consent {
	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final ConsentForm FORM_EDEFAULT = ConsentForm.NOT_RECORDED;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected ConsentForm form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final ConsentScope SCOPE_EDEFAULT = ConsentScope.NOT_RECORDED;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected ConsentScope scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGivenOn() <em>Given On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate GIVEN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenOn() <em>Given On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate givenOn = GIVEN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate WITHDRAWN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate withdrawnOn = WITHDRAWN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.CONSENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(ConsentForm newForm) {
		ConsentForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CONSENT__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentScope getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(ConsentScope newScope) {
		ConsentScope oldScope = scope;
		scope = newScope == null ? SCOPE_EDEFAULT : newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CONSENT__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getGivenOn() {
		return givenOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenOn(LocalDate newGivenOn) {
		LocalDate oldGivenOn = givenOn;
		givenOn = newGivenOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CONSENT__GIVEN_ON, oldGivenOn, givenOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CONSENT__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWithdrawnOn() {
		return withdrawnOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnOn(LocalDate newWithdrawnOn) {
		LocalDate oldWithdrawnOn = withdrawnOn;
		withdrawnOn = newWithdrawnOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CONSENT__WITHDRAWN_ON, oldWithdrawnOn, withdrawnOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CONSENT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.CONSENT__FORM:
				return getForm();
			case PalierPackage.CONSENT__SCOPE:
				return getScope();
			case PalierPackage.CONSENT__GIVEN_ON:
				return getGivenOn();
			case PalierPackage.CONSENT__UNTIL:
				return getUntil();
			case PalierPackage.CONSENT__WITHDRAWN_ON:
				return getWithdrawnOn();
			case PalierPackage.CONSENT__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.CONSENT__FORM:
				setForm((ConsentForm)newValue);
				return;
			case PalierPackage.CONSENT__SCOPE:
				setScope((ConsentScope)newValue);
				return;
			case PalierPackage.CONSENT__GIVEN_ON:
				setGivenOn((LocalDate)newValue);
				return;
			case PalierPackage.CONSENT__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case PalierPackage.CONSENT__WITHDRAWN_ON:
				setWithdrawnOn((LocalDate)newValue);
				return;
			case PalierPackage.CONSENT__NOTE:
				setNote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.CONSENT__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case PalierPackage.CONSENT__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case PalierPackage.CONSENT__GIVEN_ON:
				setGivenOn(GIVEN_ON_EDEFAULT);
				return;
			case PalierPackage.CONSENT__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case PalierPackage.CONSENT__WITHDRAWN_ON:
				setWithdrawnOn(WITHDRAWN_ON_EDEFAULT);
				return;
			case PalierPackage.CONSENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.CONSENT__FORM:
				return form != FORM_EDEFAULT;
			case PalierPackage.CONSENT__SCOPE:
				return scope != SCOPE_EDEFAULT;
			case PalierPackage.CONSENT__GIVEN_ON:
				return GIVEN_ON_EDEFAULT == null ? givenOn != null : !GIVEN_ON_EDEFAULT.equals(givenOn);
			case PalierPackage.CONSENT__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case PalierPackage.CONSENT__WITHDRAWN_ON:
				return WITHDRAWN_ON_EDEFAULT == null ? withdrawnOn != null : !WITHDRAWN_ON_EDEFAULT.equals(withdrawnOn);
			case PalierPackage.CONSENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (form: ");
		result.append(form);
		result.append(", scope: ");
		result.append(scope);
		result.append(", givenOn: ");
		result.append(givenOn);
		result.append(", until: ");
		result.append(until);
		result.append(", withdrawnOn: ");
		result.append(withdrawnOn);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ConsentImpl
