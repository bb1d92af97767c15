-- What a restore has put on hold, among all letters ever sent.
CREATE INDEX letter_held ON mail.letter (kind) WHERE state = 'held';
