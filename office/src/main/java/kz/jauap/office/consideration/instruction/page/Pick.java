package kz.jauap.office.consideration.instruction.page;

import kz.jauap.office.consideration.instruction.Instruction;
import kz.jauap.office.consideration.instruction.Share;

/// A share of an instruction to be chosen in a form.
record Pick(Instruction instruction, Share share) {
    int place() {
        return instruction.place();
    }

    int number() {
        return share.number();
    }

    String sentAs() {
        return instruction.place() + "-" + share.number();
    }
}
